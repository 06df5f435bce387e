import type { Replies } from "./reply.ts";

const crossrefWork = {
  DOI: "10.1038/nature12373",
  title: ["Nanometre-scale thermometry in a living cell"],
  type: "journal-article",
  publisher: "Springer Science and Business Media LLC",
  "container-title": ["Nature"],
  published: { "date-parts": [[2013, 7, 31]] },
  "is-referenced-by-count": 1500,
  "reference-count": 32,
  author: [
    { given: "G.", family: "Kucsko", sequence: "first" },
    { given: "P. C.", family: "Maurer", sequence: "additional" },
  ],
};
const dataciteRecord = {
  id: "10.5438/0012",
  type: "dois",
  attributes: {
    doi: "10.5438/0012",
    titles: [{ title: "DataCite Metadata Schema Documentation v4.0" }],
    creators: [{ name: "DataCite Metadata Working Group" }],
    publicationYear: 2016,
    types: { resourceTypeGeneral: "Text" },
    citationCount: 3,
  },
};
const paper = {
  paperId: "dc32a984b651256a8ec282be52310e6bd33d9815",
  title: "Highly accurate protein structure prediction with AlphaFold",
  year: 2021,
  venue: "Nature",
  citationCount: 34260,
  referenceCount: 84,
  authors: [{ authorId: "47921134", name: "J. Jumper" }],
};
const arxiv = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">1</opensearch:totalResults>
  <entry>
    <id>http://arxiv.org/abs/1706.03762v7</id>
    <title>Attention Is All You Need</title>
    <summary>The dominant sequence transduction models are based on networks.</summary>
    <published>2017-06-12T17:57:34Z</published>
    <updated>2023-08-02T00:41:18Z</updated>
    <author><name>Ashish Vaswani</name></author>
    <author><name>Noam Shazeer</name></author>
    <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.CL"/>
    <category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
    <link rel="alternate" href="http://arxiv.org/abs/1706.03762v7"/>
  </entry>
</feed>`;
const ror = {
  id: "https://ror.org/002h8g185",
  names: [
    { value: "Bath", types: ["alias"], lang: null },
    { value: "University of Bath", types: ["label", "ror_display"], lang: "en" },
  ],
  types: ["education", "funder"],
  established: 1966,
  status: "active",
  locations: [
    { geonames_id: 2656173, geonames_details: { name: "Bath", country_code: "GB", country_name: "United Kingdom" } },
  ],
};
const inspireWork = {
  id: "451647",
  metadata: {
    titles: [{ title: "The Large N limit of superconformal field theories and supergravity" }],
    citation_count: 15000,
  },
};

export const academia: Replies = {
  crossref_search_works: {
    status: "ok",
    "message-type": "work-list",
    message: {
      "total-results": 2779116,
      "items-per-page": 5,
      items: [crossrefWork, { DOI: "10.5555/1", type: "book" }],
    },
  },
  crossref_get_work: { status: "ok", "message-type": "work", message: crossrefWork },
  crossref_get_journal: {
    status: "ok",
    message: {
      title: "Nature",
      publisher: "Springer",
      ISSN: ["0028-0836", "1476-4687"],
      counts: { "total-dois": 440000 },
    },
  },
  datacite_search: { data: [dataciteRecord], meta: { total: 12, totalPages: 2 } },
  datacite_get_record: { data: dataciteRecord },
  semantic_scholar_search: {
    total: 1250000,
    offset: 0,
    data: [paper, { paperId: "ab", title: "Another", year: null }],
  },
  semantic_scholar_paper: paper,
  arxiv_search: arxiv,
  arxiv_get: arxiv,
  europe_pmc_search: {
    version: "6.9",
    hitCount: 205514,
    resultList: {
      result: [
        {
          id: "25430774",
          source: "MED",
          doi: "10.1126/science.1258096",
          title: "The new frontier of genome engineering with CRISPR-Cas9.",
          authorString: "Doudna JA, Charpentier E.",
          journalTitle: "Science",
          pubYear: "2014",
          citedByCount: 9000,
        },
      ],
    },
  },
  europe_pmc_citations: {
    hitCount: 23,
    citationList: {
      citation: [
        {
          id: "19749171",
          source: "MED",
          title: "The transient receptor potential vanilloid-1 channel in thermoregulation.",
          journalAbbreviation: "Pharmacol. Rev.",
          pubYear: 2009,
          citedByCount: 31,
        },
      ],
    },
  },
  ror_search: { number_of_results: 15, time_taken: 4, items: [ror] },
  ror_get: ror,
  inspire_search: { hits: { hits: [inspireWork], total: 12 }, links: {} },
  inspire_get: inspireWork,
};
