/** Works of scholarship, who wrote them, and where. */
import { integer, list, long, maybe, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";

const crossrefWork = record({
  doi: text("DOI", "Digital object identifier"),
  title: maybe(text("title[0]", "Title")),
  type: text("type", "Kind of work, as Crossref names it"),
  publisher: maybe(text("publisher", "Publisher")),
  journal: maybe(text('"container-title"[0]', "Journal or book that it stands in")),
  year: maybe(integer('published."date-parts"[0][0]', "Year of publication")),
  citations: maybe(integer('"is-referenced-by-count"', "Works that cite it, as Crossref counts them")),
  references: maybe(integer('"reference-count"', "Works that it cites")),
  authors: textsOf("author", "family", 10, "Family names of its authors, in order"),
});

const dataciteRecord = record({
  doi: text("attributes.doi", "Digital object identifier"),
  title: maybe(text("attributes.titles[0].title", "Title")),
  creators: textsOf("attributes.creators", "name", 10, "Names of its creators"),
  publication_year: maybe(integer("attributes.publicationYear", "Year of publication")),
  resource_type: maybe(text("attributes.types.resourceTypeGeneral", "Kind of thing: Dataset, Software, Text")),
  citations: maybe(integer("attributes.citationCount", "Works that cite it, as DataCite counts them")),
});

const semanticPaper = record({
  paper_id: text("paperId", "Identifier at Semantic Scholar"),
  title: text("title", "Title"),
  year: maybe(integer("year", "Year of publication")),
  venue: maybe(text("venue", "Journal or conference")),
  citations: maybe(integer("citationCount", "Papers that cite it")),
  references: maybe(integer("referenceCount", "Papers that it cites")),
  authors: textsOf("authors", "name", 10, "Names of its authors, in order"),
});
const SEMANTIC_FIELDS = { fields: "title,year,venue,citationCount,referenceCount,authors" };

const europePmcArticle = record({
  id: text("id", "Identifier within its source"),
  source: text("source", "Where the record is from: MED is PubMed, PMC is PubMed Central, PPR are preprints"),
  title: maybe(text("title", "Title")),
  authors: maybe(long("authorString", "Authors in one text", 300)),
  journal: maybe(text("journalTitle", "Journal, abbreviated")),
  year: maybe(text("pubYear", "Year of publication")),
  doi: maybe(text("doi", "Digital object identifier")),
  citations: maybe(integer("citedByCount", "Articles that cite it")),
});

export const academia: readonly CatalogueApi[] = [
  {
    name: "crossref",
    title: "Crossref REST API",
    licence: "Facts of bibliography, no rights claimed by Crossref; some abstracts are under copyright",
    terms: "https://www.crossref.org/documentation/retrieve-metadata/rest-api/",
    documentation: "https://www.crossref.org/documentation/retrieve-metadata/rest-api/access-and-authentication/",
    limit:
      "Told in the headers x-rate-limit-limit and x-rate-limit-interval; a mail address as mailto gives a faster pool",
    per_second: 1,
    seeds: {
      tool: "crossref_search_works",
      input: { query: "coral reef" },
      list: "/works",
      id: "doi",
      label: "title",
      takenBy: { tool: "crossref_get_work", argument: "doi" },
    },
    unconfirmed: "The form of a journal's counts is common knowledge; works were read in examples",
    tools: [
      tool({
        name: "crossref_search_works",
        does: "Searches articles, books and other works that are registered with Crossref by words of their metadata.",
        url: "https://api.crossref.org/works",
        asks: { query: words("Words to search for") },
        may: { rows: whole("How many works, 5 where nothing is said", { minimum: 1, maximum: 10, default: 5 }) },
        gives: record({
          total: integer('message."total-results"', "Works that were found"),
          works: list("message.items", 10, crossrefWork),
        }),
        probes: [{ query: "coral reef", rows: 3 }],
      }),
      tool({
        name: "crossref_get_work",
        does: "Gives the metadata of one work by its DOI: title, journal, year, authors, how often it is cited.",
        url: "https://api.crossref.org/works/{doi}",
        asks: { doi: words("Digital object identifier, without https://doi.org/") },
        gives: within("message", crossrefWork),
        probes: [{ doi: "10.1038/nature12373" }],
      }),
      tool({
        name: "crossref_get_journal",
        does: "Gives a journal by its ISSN: title, publisher, and how many articles with DOIs it has.",
        url: "https://api.crossref.org/journals/{issn}",
        asks: { issn: words("International standard serial number, with its hyphen") },
        gives: within(
          "message",
          record({
            title: text("title", "Title of the journal"),
            publisher: text("publisher", "Publisher"),
            issns: texts("ISSN", 5, "All its ISSNs"),
            articles: integer('counts."total-dois"', "Articles that have a DOI"),
          }),
        ),
        probes: [{ issn: "1476-4687" }],
      }),
    ],
  },
  {
    name: "datacite",
    title: "DataCite REST API",
    licence: "CC0-1.0",
    terms: "https://datacite.org/terms-and-conditions/",
    documentation: "https://support.datacite.org/docs/api-get-doi",
    limit: "No number found in its guide; reading needs no account",
    per_second: 1,
    seeds: {
      tool: "datacite_search",
      input: { query: "climate change" },
      list: "/records",
      id: "doi",
      label: "title",
      takenBy: { tool: "datacite_get_record", argument: "doi" },
    },
    unconfirmed:
      "Kind and citations of a record and the total of a search are common knowledge; the rest was read in its guide",
    tools: [
      tool({
        name: "datacite_search",
        does: "Searches datasets, software and other things with a DOI of DataCite by words of their metadata.",
        url: "https://api.datacite.org/dois",
        asks: { query: words("Words, or a query such as publicationYear:2016") },
        query: { "page[size]": "10" },
        gives: record({
          total: integer("meta.total", "Records that were found"),
          records: list("data", 10, dataciteRecord),
        }),
        probes: [{ query: "climate change" }],
      }),
      tool({
        name: "datacite_get_record",
        does: "Gives a dataset or other thing with a DOI of DataCite: title, creators, year, kind.",
        url: "https://api.datacite.org/dois/{doi}",
        asks: { doi: words("Digital object identifier") },
        gives: within("data", dataciteRecord),
        probes: [{ doi: "10.5438/0012" }],
      }),
    ],
  },
  {
    name: "semantic-scholar",
    title: "Semantic Scholar Academic Graph API",
    licence: "ODC-BY-1.0 for the data; abstracts stay their publishers'",
    terms: "https://www.semanticscholar.org/product/api/license",
    documentation: "https://api.semanticscholar.org/api-docs/graph",
    limit: "Without a key all callers share one pool, which is often used up (429); with a key one request a second",
    per_second: 0.3,
    seeds: {
      tool: "semantic_scholar_search",
      input: { query: "protein structure prediction" },
      list: "/papers",
      id: "paper_id",
      label: "title",
      takenBy: { tool: "semantic_scholar_paper", argument: "paper_id" },
    },
    tools: [
      tool({
        name: "semantic_scholar_search",
        does: "Searches papers by words, best match first.",
        url: "https://api.semanticscholar.org/graph/v1/paper/search",
        asks: { query: words("Words to search for") },
        may: { year: words("A year such as 2019 or a range such as 2016-2020") },
        query: { ...SEMANTIC_FIELDS, limit: "10" },
        gives: record({
          total: integer("total", "Papers that were found, about"),
          papers: list("data", 10, semanticPaper),
        }),
        probes: [{ query: "protein structure prediction" }],
      }),
      tool({
        name: "semantic_scholar_paper",
        does: "Gives one paper by its identifier at Semantic Scholar, or as DOI:..., ARXIV:... or PMID:...",
        url: "https://api.semanticscholar.org/graph/v1/paper/{paper_id}",
        asks: { paper_id: words("Identifier, such as DOI:10.1038/s41586-021-03819-2") },
        query: SEMANTIC_FIELDS,
        gives: semanticPaper,
        probes: [{ paper_id: "DOI:10.1038/s41586-021-03819-2" }],
      }),
    ],
  },
  {
    name: "europe-pmc",
    title: "Europe PMC RESTful web service",
    licence: "Metadata free to use; articles under the licences that they name",
    terms: "https://europepmc.org/Copyright",
    documentation: "https://europepmc.org/RestfulWebService",
    limit: "No number in its own documents; guides of others say ten requests a second",
    per_second: 1,
    seeds: {
      tool: "europe_pmc_search",
      input: { query: "malaria vaccine" },
      list: "/articles",
      id: "id",
      label: "title",
      takenBy: { tool: "europe_pmc_citations", argument: "id" },
    },
    tools: [
      tool({
        name: "europe_pmc_search",
        does: "Searches articles of the life sciences by words or by fields such as AUTH:, TITLE:, DOI:.",
        url: "https://www.ebi.ac.uk/europepmc/webservices/rest/search",
        asks: { query: words("Query, such as malaria or DOI:10.1186/1758-2946-3-47") },
        query: { format: "json", resultType: "lite", pageSize: "10" },
        gives: record({
          total: integer("hitCount", "Articles that were found"),
          articles: list("resultList.result", 10, europePmcArticle),
        }),
        probes: [{ query: "malaria vaccine" }],
      }),
      tool({
        name: "europe_pmc_citations",
        does: "Lists articles that cite an article of PubMed.",
        url: "https://www.ebi.ac.uk/europepmc/webservices/rest/MED/{id}/citations",
        asks: { id: words("PubMed identifier, digits") },
        query: { format: "json", pageSize: "10" },
        gives: record({
          total: integer("hitCount", "Articles that cite it"),
          citing: list(
            "citationList.citation",
            10,
            record({
              id: text("id", "Identifier within its source"),
              title: text("title", "Title"),
              journal: maybe(text("journalAbbreviation", "Journal, abbreviated")),
              year: maybe(integer("pubYear", "Year of publication")),
              citations: maybe(integer("citedByCount", "Articles that cite this one")),
            }),
          ),
        }),
        probes: [{ id: "17183631" }],
      }),
    ],
  },
];
