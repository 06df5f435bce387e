/** Packages and their releases. */
import { flag, integer, list, long, maybe, record, text, texts, within } from "./cut.ts";
import { type CatalogueApi, choice, tool, words } from "./form.ts";
import { file, told } from "./source.ts";

const pypiProject = record({
  name: text("info.name", "Name"),
  version: text("info.version", "Version"),
  summary: maybe(text("info.summary", "What it is")),
  python: maybe(text("info.requires_python", "Versions of Python that it needs")),
  licence: maybe(long("info.license_expression || info.license", "Licence", 100)),
  needs: texts("info.requires_dist", 20, "What it depends on"),
  yanked: flag("info.yanked", "Whether this version was withdrawn"),
});

const crate = record({
  name: text("name", "Name"),
  description: maybe(text("description", "What it is")),
  version: maybe(text("max_stable_version || max_version", "Latest stable version")),
  downloads: integer("downloads", "Downloads since it is there"),
  recent_downloads: maybe(integer("recent_downloads", "Downloads of the last 90 days")),
  created: text("created_at", "When it was first published"),
  updated: text("updated_at", "When it was last published"),
});

const gem = record({
  name: text("name", "Name"),
  version: text("version", "Latest version"),
  downloads: integer("downloads", "Downloads of all its versions"),
  info: maybe(long("info", "What it is", 300)),
});

const cycle = {
  released: maybe(text("releaseDate", "Day of the release")),
  latest: maybe(text("latest", "Latest version of the cycle")),
  end_of_life: maybe(text("to_string(eol)", "Day on which support ends, or true or false")),
  long_term: maybe(text("to_string(lts)", "Whether it is supported for long, or since when")),
};

export const software: readonly CatalogueApi[] = [
  {
    name: "npm-registry",
    title: "npm registry",
    licence: told(
      "By package: who publishes one decides how it is licensed",
      file("npm/documentation", "content/policies/open-source-terms.mdx"),
      "Your Content belongs to you. You decide whether and how to license it.",
    ),
    terms: null,
    limit: null,
    per_second: 1,
    sources: [
      file("npm/registry", "docs/REGISTRY-API.md"),
      file("npm/registry", "docs/download-counts.md"),
      file("npm/registry", "docs/responses/package-metadata.md"),
    ],
    seeds: {
      tool: "npm_search",
      input: { text: "date parsing" },
      list: "/packages",
      id: "name",
      label: "name",
      takenBy: { tool: "npm_downloads", argument: "name" },
    },
    tools: [
      tool({
        name: "npm_search",
        does: "Finds packages of npm by words.",
        url: "https://registry.npmjs.org/-/v1/search",
        asks: { text: words("Words to search for") },
        query: { size: "10" },
        gives: record({
          packages: list(
            "objects",
            10,
            record({
              name: text("package.name", "Name"),
              version: text("package.version", "Latest version"),
              description: maybe(text("package.description", "What it is")),
              published: maybe(text("package.date", "When that version was published")),
            }),
          ),
        }),
        probes: [{ text: "date parsing" }],
      }),
      tool({
        name: "npm_package",
        does: "Gives a version of a package of npm: licence and what it depends on.",
        url: "https://registry.npmjs.org/{name}/{version}",
        asks: { name: words("Name of the package"), version: words("Version, or latest") },
        gives: record({
          name: text("name", "Name"),
          version: text("version", "Version"),
          description: maybe(text("description", "What it is")),
          licence: maybe(text("license", "Licence")),
          depends_on: list(
            "items(dependencies || `{}`)",
            30,
            record({ name: text("[0]", "Package"), range: text("[1]", "Versions that will do") }),
          ),
        }),
        probes: [{ name: "yargs", version: "17.7.2" }],
      }),
      tool({
        name: "npm_downloads",
        does: "Counts downloads of a package of npm in the last day, week or month.",
        url: "https://api.npmjs.org/downloads/point/{period}/{name}",
        asks: {
          period: choice("Period", ["last-day", "last-week", "last-month"]),
          name: words("Name of the package"),
        },
        gives: record({
          package: text("package", "Package"),
          downloads: integer("downloads", "Downloads"),
          start: text("start", "First day"),
          end: text("end", "Last day"),
        }),
        probes: [{ period: "last-week", name: "express" }],
      }),
    ],
  },
  {
    name: "pypi",
    title: "PyPI JSON API",
    licence: null,
    terms: null,
    limit: told(
      "None at present",
      file("pypi/warehouse", "docs/user/api/index.md"),
      "there is currently no rate limiting of PyPI APIs at the edge",
    ),
    per_second: 1,
    sources: [file("pypi/warehouse", "docs/user/api/json.md")],
    seeds: {
      tool: "pypi_project",
      input: { project: "sampleproject" },
      list: "/needs",
    },
    tools: [
      tool({
        name: "pypi_project",
        does: "Gives the latest version of a project of the Python Package Index.",
        url: "https://pypi.org/pypi/{project}/json",
        asks: { project: words("Name of the project") },
        gives: pypiProject,
        probes: [{ project: "sampleproject" }, { project: "requests" }],
      }),
      tool({
        name: "pypi_release",
        does: "Gives one version of a project of the Python Package Index.",
        url: "https://pypi.org/pypi/{project}/{version}/json",
        asks: { project: words("Name of the project"), version: words("Version") },
        gives: pypiProject,
        probes: [{ project: "sampleproject", version: "4.0.0" }],
      }),
    ],
  },
  {
    name: "crates-io",
    title: "crates.io",
    licence: null,
    terms: null,
    limit: told(
      "One request a second; a User-Agent that tells the application",
      file("rust-lang/crates.io", "svelte/src/routes/data-access/+page.svelte"),
      "A maximum of 1 request per second",
    ),
    per_second: 0.9,
    sources: [
      file("rust-lang/crates.io", "src/tests/routes/crates/list.rs"),
      file("rust-lang/crates.io", "packages/crates-io-msw/api-client.test.ts"),
      file("rust-lang/crates.io", "svelte/src/routes/data-access/+page.svelte"),
    ],
    seeds: {
      tool: "crates_search",
      input: { query: "async" },
      list: "/crates",
      id: "name",
      label: "name",
      takenBy: { tool: "crates_get", argument: "name" },
    },
    tools: [
      tool({
        name: "crates_search",
        does: "Finds libraries of Rust by words.",
        url: "https://crates.io/api/v1/crates",
        asks: { query: words("Words to search for") },
        renamed: { query: "q" },
        query: { per_page: "10" },
        gives: record({ total: integer("meta.total", "Crates that were found"), crates: list("crates", 10, crate) }),
        probes: [{ query: "async" }],
      }),
      tool({
        name: "crates_get",
        does: "Gives a library of Rust by its name: version, downloads, dates.",
        url: "https://crates.io/api/v1/crates/{name}",
        asks: { name: words("Name of the crate") },
        gives: within("crate", crate),
        probes: [{ name: "tokio" }],
      }),
    ],
  },
  {
    name: "endoflife",
    title: "endoflife.date API",
    licence: told(
      "MIT; descriptions of products CC-BY-SA-3.0",
      file("endoflife-date/endoflife.date", "README.md"),
      "Licensed under the [MIT License](LICENSE).",
    ),
    terms: null,
    limit: told(
      "No number; 429 and Retry-After say too many",
      file("endoflife-date/endoflife.date", "api_v1/openapi.yml"),
      "The client has sent too many requests in a given amount of time.",
    ),
    per_second: 1,
    sources: [file("endoflife-date/endoflife.date", "assets/openapi.yml")],
    seeds: {
      tool: "endoflife_products",
      input: {},
      list: "",
      takenBy: { tool: "endoflife_cycles", argument: "product" },
    },
    tools: [
      tool({
        name: "endoflife_products",
        does: "Lists the products whose releases and ends of support are known.",
        url: "https://endoflife.date/api/all.json",
        gives: texts("@", 600, "Products"),
        probes: [{}],
      }),
      tool({
        name: "endoflife_cycles",
        does: "Lists the release cycles of a product with when each was released and when its support ends.",
        url: "https://endoflife.date/api/{product}.json",
        asks: { product: words("Product, such as python") },
        gives: list("@", 40, record({ cycle: text("to_string(cycle)", "Release cycle"), ...cycle })),
        probes: [{ product: "python" }],
      }),
      tool({
        name: "endoflife_cycle",
        does: "Gives one release cycle of a product: when it was released, when its support ends.",
        url: "https://endoflife.date/api/{product}/{cycle}.json",
        asks: { product: words("Product, such as python"), cycle: words("Release cycle, such as 3.9") },
        gives: record(cycle),
        probes: [{ product: "python", cycle: "3.9" }],
      }),
    ],
  },
  {
    name: "rubygems",
    title: "RubyGems.org API",
    licence: told(
      "By package: who publishes one decides, and users may download and reproduce it",
      file("rubygems/rubygems.org", "app/views/policies/terms-of-service.md"),
      "All other use of Your Content is subject to any license terms you have applied to Your Content.",
    ),
    terms: null,
    limit: told(
      "Ten requests a second",
      file("rubygems/guides", "rubygems-org-rate-limits.md"),
      "API and website: 10 requests per second",
    ),
    per_second: 1,
    sources: [file("rubygems/guides", "rubygems-org-api.md")],
    seeds: {
      tool: "rubygems_search",
      input: { query: "cucumber" },
      list: "/gems",
      id: "name",
      label: "name",
      takenBy: { tool: "rubygems_get", argument: "name" },
    },
    tools: [
      tool({
        name: "rubygems_search",
        does: "Finds libraries of Ruby by words.",
        url: "https://rubygems.org/api/v1/search.json",
        asks: { query: words("Words to search for") },
        gives: record({ gems: list("@", 10, gem) }),
        probes: [{ query: "cucumber" }],
      }),
      tool({
        name: "rubygems_get",
        does: "Gives a library of Ruby by its name: version, downloads, licences and what it depends on.",
        url: "https://rubygems.org/api/v1/gems/{name}.json",
        asks: { name: words("Name of the library, such as rails") },
        gives: record({
          name: text("name", "Name"),
          version: text("version", "Latest version"),
          downloads: integer("downloads", "Downloads of all its versions"),
          info: maybe(long("info", "What it is", 300)),
          licences: texts("licenses", 5, "Licences"),
          needs: list(
            "dependencies.runtime",
            20,
            record({ name: text("name", "Library"), range: text("requirements", "Versions that will do") }),
          ),
        }),
        probes: [{ name: "rails" }],
      }),
      tool({
        name: "rubygems_versions",
        does: "Lists the versions of a library of Ruby, the newest first.",
        url: "https://rubygems.org/api/v1/versions/{name}.json",
        asks: { name: words("Name of the library") },
        gives: list(
          "@",
          20,
          record({ version: text("number", "Version"), created: text("created_at", "When it was published") }),
        ),
        probes: [{ name: "coulda" }],
      }),
    ],
  },
];
