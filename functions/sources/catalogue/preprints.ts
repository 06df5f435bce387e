/** Preprints, research organizations and the open index of works: the rest of academia. */
import { integer, list, long, maybe, numeral, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";
import { file, terms, told } from "./source.ts";

const arxivEntry = record({
  id: text("split(id, '/abs/')[1]", "Identifier with its version, such as 1706.03762v7"),
  title: text("title", "Title"),
  published: text("published", "When its first version was submitted, UTC"),
  updated: text("updated", "When this version was submitted, UTC"),
  primary_category: maybe(text('"arxiv:primary_category"."@term"', "Subject class, such as cs.LG")),
  authors: textsOf("author", "name", 10, "Names of its authors, in order"),
  summary: long("summary", "Beginning of the abstract"),
});

const rorOrganization = record({
  ror_id: text("id", "Address that is its identifier"),
  name: maybe(text("names[?contains(types, 'ror_display')] | [0].value", "Name that it is shown by")),
  types: texts("types", 5, "Kinds of organization, such as education"),
  established: maybe(integer("established", "Year in which it was founded")),
  status: text("status", "active, inactive or withdrawn"),
  city: maybe(text("locations[0].geonames_details.name", "City that it is in")),
  country: maybe(text("locations[0].geonames_details.country_name", "Country that it is in")),
});

const inspireWork = record({
  id: text("id", "Identifier at INSPIRE"),
  title: maybe(text("metadata.titles[0].title", "Title")),
  citations: maybe(integer("metadata.citation_count", "Works that cite it")),
});

export const preprints: readonly CatalogueApi[] = [
  {
    name: "arxiv",
    title: "arXiv API",
    licence: told(
      "CC0-1.0 for metadata; the papers stay under their authors' licences",
      file("arXiv/arxiv-docs", "source/help/api/tou.md"),
      "under the terms of the [Creative Commons Universal (CC0 1.0) Public Domain Declaration]",
    ),
    terms: null,
    limit: told(
      "One request in three seconds, one connection at a time",
      file("arXiv/arxiv-docs", "source/help/api/tou.md"),
      "no more than one request every three seconds, and limit requests to a single connection at a time",
    ),
    per_second: 0.3,
    sources: [
      file("arXiv/arxiv-docs", "source/help/api/basics.md"),
      file("arXiv/arxiv-docs", "source/help/api/user-manual.md"),
    ],
    seeds: {
      tool: "arxiv_search",
      input: { query: "cat:astro-ph.EP" },
      list: "/papers",
      id: "id",
      label: "title",
      takenBy: { tool: "arxiv_get", argument: "id" },
    },
    tools: [
      tool({
        name: "arxiv_search",
        does: "Searches preprints: all:words, ti:title, au:author, cat:category, joined by AND, OR, ANDNOT.",
        url: "https://export.arxiv.org/api/query",
        asks: { query: words("Query, such as ti:attention AND cat:cs.LG") },
        renamed: { query: "search_query" },
        query: { max_results: "10" },
        format: "xml",
        lists: ["entry", "author", "category", "link"],
        gives: record({
          total: maybe(numeral('feed."opensearch:totalResults" | (@."#text" || @)', "Preprints that were found")),
          papers: list("feed.entry", 10, arxivEntry),
        }),
        probes: [{ query: "ti:attention AND cat:cs.LG" }],
      }),
      tool({
        name: "arxiv_get",
        does: "Gives one preprint by its arXiv identifier: title, authors, subject, abstract.",
        url: "https://export.arxiv.org/api/query",
        asks: { id: words("Identifier, such as 1706.03762") },
        renamed: { id: "id_list" },
        format: "xml",
        lists: ["entry", "author", "category", "link"],
        gives: within("feed.entry[0]", arxivEntry),
        probes: [{ id: "1706.03762" }],
      }),
    ],
  },
  {
    name: "ror",
    title: "Research Organization Registry API",
    licence: told(
      "CC0-1.0",
      file("ror-community/ror-site", "content/blog/2020-12-16-aligning-ror-with-posi.md"),
      "fully open, CC0 registry",
    ),
    terms: null,
    limit: told(
      "2,000 requests in five minutes; fewer without the identification of a client, where that is required",
      file("ror-community/ror-site", "content/blog/2024-08-29-api-client-identification.md"),
      "a limit of 2,000 requests in every 5 minutes",
    ),
    per_second: 2,
    sources: [
      file("ror-community/ror-api", "rorapi/v2/models.py"),
      file("ror-community/ror-api", "rorapi/tests/tests_unit/data/test_data_retrieve_es7_v2.json"),
      file("ror-community/ror-site", "content/blog/2025-06-11-v1-sunset.md"),
    ],
    seeds: {
      tool: "ror_search",
      input: { query: "Bath" },
      list: "/organizations",
      id: "ror_id",
      label: "name",
      takenBy: { tool: "ror_search", argument: "query" },
    },
    tools: [
      tool({
        name: "ror_search",
        does: "Finds universities, institutes and other research organizations by name, twenty at most.",
        url: "https://api.ror.org/v2/organizations",
        asks: { query: words("Name or identifier") },
        gives: record({
          total: integer("number_of_results", "Organizations that were found"),
          organizations: list("items", 10, rorOrganization),
        }),
        probes: [{ query: "Bath" }],
      }),
      tool({
        name: "ror_get",
        does: "Gives one research organization by the end of its ROR identifier.",
        url: "https://api.ror.org/v2/organizations/{id}",
        asks: { id: words("The nine characters after https://ror.org/") },
        gives: rorOrganization,
        probes: [{ id: "002h8g185" }],
      }),
    ],
  },
  {
    name: "inspire-hep",
    title: "INSPIRE REST API",
    licence: told(
      "CC0-1.0 for most metadata",
      file("inspirehep/rest-api-doc", "README.md"),
      "most of the metadata is available under a [CC0 license](https://creativecommons.org/publicdomain/zero/1.0/)",
    ),
    terms: terms(
      "https://inspirehep.net/help/knowledge-base/terms-of-use/",
      file("inspirehep/rest-api-doc", "README.md"),
    ),
    limit: told(
      "15 requests in five seconds for each address",
      file("inspirehep/rest-api-doc", "README.md"),
      "every IP address is allowed 15 requests in a 5s window",
    ),
    per_second: 1,
    sources: [file("inspirehep/rest-api-doc", "README.md")],
    seeds: {
      tool: "inspire_search",
      input: { query: "title api" },
      list: "/works",
      id: "id",
      label: "title",
      takenBy: { tool: "inspire_get", argument: "id" },
    },
    tools: [
      tool({
        name: "inspire_search",
        does: "Searches works of high energy physics by words, the newest first.",
        url: "https://inspirehep.net/api/literature",
        asks: { query: words("Query, such as title supergravity") },
        renamed: { query: "q" },
        query: { sort: "mostrecent", size: "10", fields: "titles,citation_count" },
        gives: record({
          total: integer("hits.total", "Works that were found"),
          works: list("hits.hits", 10, inspireWork),
        }),
        probes: [{ query: "title api" }],
      }),
      tool({
        name: "inspire_get",
        does: "Gives one work of high energy physics by its identifier at INSPIRE.",
        url: "https://inspirehep.net/api/literature/{id}",
        asks: { id: words("Identifier, digits") },
        query: { fields: "titles,citation_count" },
        gives: inspireWork,
        probes: [{ id: "451647" }],
      }),
    ],
  },
];
