import type { Replies } from "./reply.ts";

const book = {
  id: 1342,
  title: "Pride and Prejudice",
  authors: [{ name: "Austen, Jane", birth_year: 1775, death_year: 1817 }],
  subjects: ["Courtship -- Fiction", "England -- Fiction"],
  languages: ["en"],
  copyright: false,
  media_type: "Text",
  download_count: 78213,
};
const clevelandWork = {
  id: 93014,
  accession_number: "1335.1917",
  title: "A painting",
  creation_date: "c. 1890",
  creators: [{ id: 1, description: "Some Painter (American, 1850-1910)", role: "artist" }],
  culture: ["America, 19th century"],
  technique: "oil on canvas",
  department: "American Painting and Sculpture",
};
const curie = {
  id: "6",
  knownName: { en: "Marie Curie" },
  gender: "female",
  birth: { date: "1867-11-07", place: { country: { en: "Russian Empire" } } },
  nobelPrizes: [
    { awardYear: "1903", category: { en: "Physics" }, motivation: { en: "in recognition of their joint researches" } },
  ],
};
const bjork = {
  id: "87c5dedd-371d-4a53-9f7f-80522fb7f3cb",
  name: "Björk",
  type: "Person",
  country: "IS",
  "life-span": { begin: "1965-11-21", ended: null },
  disambiguation: "Icelandic singer",
};

export const culture: Replies = {
  met_search: { total: 2, objectIDs: [45734, 436535] },
  met_object: {
    objectID: 45734,
    isPublicDomain: true,
    title: "Quail and Millet",
    artistDisplayName: "Kiyohara Yukinobu",
    artistNationality: "Japanese",
    objectDate: "late 17th century",
    objectBeginDate: 1667,
    medium: "Hanging scroll; ink and color on silk",
    department: "Asian Art",
  },
  artic_search: {
    pagination: { total: 300, limit: 10, offset: 0 },
    data: [{ _score: 90.1, id: 16568, title: "Water Lilies", artist_title: "Claude Monet", date_display: "1906" }],
  },
  artic_artwork: {
    data: {
      id: 129884,
      title: "Starry Night and the Astronauts",
      artist_title: "Alma Thomas",
      date_start: 1972,
      date_end: 1972,
      place_of_origin: "United States",
      medium_display: "Acrylic on canvas",
      department_title: "Contemporary Art",
    },
  },
  cleveland_search: { info: { total: 34911, parameters: { limit: "10" } }, data: [clevelandWork] },
  cleveland_artwork: { data: clevelandWork },
  nobel_laureates: { laureates: [curie], meta: { count: 1 } },
  nobel_laureate: [curie],
  nobel_prizes: {
    nobelPrizes: [
      { awardYear: "1911", category: { en: "Chemistry" }, laureates: [{ id: "6", knownName: { en: "Marie Curie" } }] },
      { awardYear: "1911", category: { en: "Peace" }, laureates: [{ id: "480", orgName: { en: "An organization" } }] },
    ],
  },
  musicbrainz_artists: { count: 1, offset: 0, artists: [bjork] },
  musicbrainz_artist: bjork,
  musicbrainz_albums: {
    "release-group-count": 1,
    "release-groups": [{ id: "0b1d", title: "Homogenic", "primary-type": "Album", "first-release-date": "1997-09-20" }],
  },
  gutendex_search: { count: 76283, next: null, previous: null, results: [book] },
  gutendex_book: book,
};
