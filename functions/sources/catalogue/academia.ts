/** Works of scholarship, who wrote them, and where. */
import { integer, list, long, maybe, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";
import { file, page, terms, told } from "./source.ts";

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
    licence: told(
      "Crossref claims no ownership of bibliographic metadata",
      file("CrossRef/rest-api-doc", "README.md"),
      "asserts no claims of ownership to individual items of bibliographic metadata",
    ),
    terms: null,
    limit: told(
      "Told in the headers X-Rate-Limit-Limit and X-Rate-Limit-Interval",
      file("sckott/habanero", "README.rst"),
      "See the headers `X-Rate-Limit-Limit` and `X-Rate-Limit-Interval` for current rate limits",
    ),
    per_second: 1,
    sources: [
      file("CrossRef/rest-api-doc", "README.md"),
      file("CrossRef/rest-api-doc", "api_format.md"),
      file("ropensci/rcrossref", "tests/fixtures/cr_works_no_content_domain_fail.yml"),
      file("ropensci/rcrossref", "tests/fixtures/cr_journals_metadata.yml"),
    ],
    seeds: {
      tool: "crossref_search_works",
      input: { query: "coral reef" },
      list: "/works",
      id: "doi",
      label: "title",
      takenBy: { tool: "crossref_get_work", argument: "doi" },
    },
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
    licence: null,
    terms: null,
    limit: told(
      "500 requests in five minutes for each address; 1,000 where a mail address is told",
      page("https://support.datacite.org/docs/rate-limit"),
      "500 requests per 5 minutes per IP address",
    ),
    per_second: 1,
    sources: [file("datacite/lupo", "openapi.yaml")],
    seeds: {
      tool: "datacite_search",
      input: { query: "climate change" },
      list: "/records",
      id: "doi",
      label: "title",
      takenBy: { tool: "datacite_get_record", argument: "doi" },
    },
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
    licence: told(
      "ODC-BY-1.0 for the data sets that it is served from",
      file("danielnsilva/semanticscholar", "tests/data/test_get_dataset_download_links.yaml"),
      "collection is licensed under ODC-BY",
    ),
    terms: null,
    limit: null,
    per_second: 0.3,
    sources: [
      file("danielnsilva/semanticscholar", "docs/source/usage.rst"),
      file("danielnsilva/semanticscholar", "tests/data/test_get_papers_return_not_found.yaml"),
    ],
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
    licence: told(
      "No constraints beyond those of who owns the data, by EMBL-EBI's terms",
      page("https://www.ebi.ac.uk/about/terms-of-use"),
      "They impose no additional constraints on the use of the contributed data than those provided by the data owner",
    ),
    terms: terms(
      "https://www.ebi.ac.uk/about/terms-of-use",
      page("https://www.ebi.ac.uk/about/terms-of-use"),
      "Terms of Use for EMBL-EBI Services",
    ),
    limit: null,
    per_second: 1,
    sources: [
      file("JonasHeinickeBio/pyEuropePMC", "tests/fixtures/search_cancer_page2.json"),
      file("JonasHeinickeBio/pyEuropePMC", "examples/03-article-client/01-article-basics.ipynb"),
      file("JonasHeinickeBio/pyEuropePMC", "src/pyeuropepmc/clients/article.py"),
    ],
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
