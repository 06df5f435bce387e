/** Preprints, research organizations and the open index of works: the rest of academia. */
import { integer, list, long, maybe, number, numeral, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, tool, words } from "./form.ts";

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

const preprint = record({
  doi: text("doi", "Digital object identifier"),
  title: text("title", "Title"),
  authors: long("authors", "Authors in one text", 300),
  date: text("date", "Day on which this version was posted"),
  version: text("version", "Number of the version"),
  category: text("category", "Subject"),
  published: text("published", "DOI of the article that it became in a journal, or NA"),
});

const openalexWork = record({
  id: text("split(id, '/')[-1]", "Identifier at OpenAlex"),
  title: maybe(text("display_name", "Title")),
  doi: maybe(text("doi", "Address of its DOI")),
  year: maybe(integer("publication_year", "Year of publication")),
  type: maybe(text("type", "Kind of work")),
  citations: integer("cited_by_count", "Works that cite it"),
  authors: textsOf("authorships", "author.display_name", 10, "Names of its authors, in order"),
});

export const preprints: readonly CatalogueApi[] = [
  {
    name: "arxiv",
    title: "arXiv API",
    licence: "CC0-1.0 for metadata; the papers stay under their authors' licences",
    terms: "https://info.arxiv.org/help/api/tou.html",
    documentation: "https://info.arxiv.org/help/api/user-manual.html",
    limit: "One request in three seconds, one connection at a time",
    per_second: 0.3,
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
    licence: "CC0-1.0",
    terms: "https://ror.org/about/terms/",
    documentation: "https://ror.readme.io/v2/docs/rest-api",
    limit: "2,000 requests in five minutes",
    per_second: 2,
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
    name: "biorxiv",
    title: "bioRxiv and medRxiv API",
    licence: "Metadata free to use; preprints under the licence that each names",
    terms: "https://www.biorxiv.org/about/FAQ",
    documentation: "https://api.biorxiv.org/",
    limit: "None documented",
    per_second: 1,
    seeds: {
      tool: "biorxiv_recent",
      input: { from: "2024-01-01", to: "2024-01-02" },
      list: "/preprints",
      id: "doi",
      label: "title",
      takenBy: { tool: "biorxiv_get", argument: "doi" },
    },
    unconfirmed:
      "Its documents write a DOI with a slash in the path; whether it takes the slash as %2F, as it is sent, they do not say",
    tools: [
      tool({
        name: "biorxiv_recent",
        does: "Lists preprints of biology that were posted between two days, the first ten.",
        url: "https://api.biorxiv.org/details/biorxiv/{from}/{to}/0/json",
        asks: { from: words("First day, YYYY-MM-DD"), to: words("Last day, YYYY-MM-DD") },
        gives: record({
          total: maybe(numeral("messages[0].total", "Preprints of these days")),
          preprints: list("collection", 10, preprint),
        }),
        probes: [{ from: "2024-01-01", to: "2024-01-02" }],
      }),
      tool({
        name: "biorxiv_get",
        does: "Gives the versions of one preprint of bioRxiv by its DOI.",
        url: "https://api.biorxiv.org/details/biorxiv/{doi}/na/json",
        asks: { doi: words("Digital object identifier") },
        gives: record({ versions: list("collection", 10, preprint) }),
        probes: [{ doi: "10.1101/2024.01.16.575895" }],
      }),
    ],
  },
  {
    name: "openalex",
    title: "OpenAlex API",
    licence: "CC0-1.0",
    terms: "https://openalex.org/terms",
    documentation: "https://developers.openalex.org/",
    limit: "100 requests a second at most, and a free allowance a day that depends on what is asked",
    per_second: 1,
    seeds: {
      tool: "openalex_search_works",
      input: { query: "open access" },
      list: "/works",
      id: "id",
      label: "title",
      takenBy: { tool: "openalex_get_work", argument: "id" },
    },
    unconfirmed:
      "Newer documents recommend a free key as api_key; what is still answered without one they do not say surely",
    tools: [
      tool({
        name: "openalex_search_works",
        does: "Searches scholarly works by words of title, abstract and text.",
        url: "https://api.openalex.org/works",
        asks: { query: words("Words to search for") },
        renamed: { query: "search" },
        query: { per_page: "10" },
        gives: record({
          total: integer("meta.count", "Works that were found"),
          works: list("results", 10, openalexWork),
        }),
        probes: [{ query: "open access" }],
      }),
      tool({
        name: "openalex_get_work",
        does: "Gives one work by its identifier at OpenAlex or by doi: and its DOI.",
        url: "https://api.openalex.org/works/{id}",
        asks: { id: words("Identifier, such as W2741809807") },
        gives: openalexWork,
        probes: [{ id: "W2741809807" }],
      }),
      tool({
        name: "openalex_search_authors",
        does: "Finds authors of scholarly works by name, with how much they wrote and how often it is cited.",
        url: "https://api.openalex.org/authors",
        asks: { name: words("Name of the author") },
        renamed: { name: "search" },
        query: { per_page: "10" },
        gives: record({
          authors: list(
            "results",
            10,
            record({
              id: text("split(id, '/')[-1]", "Identifier at OpenAlex"),
              name: text("display_name", "Name"),
              orcid: maybe(text("orcid", "Address of the ORCID")),
              works: integer("works_count", "Works"),
              citations: integer("cited_by_count", "Works that cite them"),
              h_index: maybe(number("summary_stats.h_index", "h-index")),
            }),
          ),
        }),
        probes: [{ name: "Heather Piwowar" }],
      }),
    ],
  },
];
