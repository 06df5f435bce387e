import type { Replies } from "./reply.ts";

export const general: Replies = {
  wikipedia_search: {
    pages: [
      {
        id: 18030,
        key: "Lighthouse",
        title: "Lighthouse",
        excerpt: "A lighthouse is a tower",
        matched_title: null,
        description: "Structure designed to emit light to aid navigation",
        thumbnail: null,
      },
    ],
  },
  wikipedia_summary: {
    type: "standard",
    title: "Eddystone Lighthouse",
    description: "Lighthouse off Cornwall",
    extract: "The Eddystone Lighthouse stands on the Eddystone Rocks.",
    coordinates: { lat: 50.18, lon: -4.265 },
    lang: "en",
  },
  wikidata_search: {
    searchinfo: { search: "Douglas Adams" },
    search: [{ id: "Q42", label: "Douglas Adams", description: "English writer and humorist" }],
    success: 1,
  },
  wikidata_item: {
    id: "Q42",
    type: "item",
    labels: { en: "Douglas Adams" },
    descriptions: { en: "English author and humorist" },
    aliases: { en: ["DNA", "Douglas Noel Adams"] },
    statements: {
      P31: [{ id: "Q42$F078", rank: "normal", property: { id: "P31" }, value: { type: "value", content: "Q5" } }],
    },
    sitelinks: { enwiki: { title: "Douglas Adams", url: "https://en.wikipedia.org/wiki/Douglas_Adams" } },
  },
  open_library_search: {
    start: 0,
    num_found: 12,
    docs: [
      {
        key: "/works/OL893415W",
        title: "Dune",
        author_name: ["Frank Herbert"],
        author_key: ["OL79034A"],
        first_publish_year: 1965,
        edition_count: 120,
      },
    ],
  },
  open_library_work: {
    key: "/works/OL893415W",
    title: "Dune",
    subjects: ["Dune (Imaginary place)", "Fiction"],
    subject_places: ["Dune"],
    authors: [{ author: { key: "/authors/OL79034A" } }],
  },
  open_library_author: { key: "/authors/OL23919A", name: "J. K. Rowling", birth_date: "31 July 1965" },
  loc_search: {
    results: [
      {
        id: "http://www.loc.gov/item/2016796536/",
        title: "A lighthouse",
        date: "1938",
        url: "https://www.loc.gov/item/2016796536/",
        original_format: ["photo, print, drawing"],
        subject: ["lighthouses"],
      },
    ],
    pagination: { current: 1, total: 9, of: 90 },
  },
  loc_collections: { results: [{ id: "x", title: "Ansel Adams's Photographs", item_count: 242 }] },
  archive_search: {
    responseHeader: { status: 0 },
    response: {
      numFound: 7000,
      start: 0,
      docs: [{ identifier: "a_film", title: "A film", mediatype: "movies", downloads: 90 }],
    },
  },
  wayback_closest: {
    archived_snapshots: {
      closest: {
        available: true,
        url: "http://web.archive.org/web/20130919044612/http://example.com/",
        timestamp: "20130919044612",
        status: "200",
      },
    },
  },
};
