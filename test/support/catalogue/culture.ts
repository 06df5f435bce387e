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
const bjork = {
  id: "87c5dedd-371d-4a53-9f7f-80522fb7f3cb",
  name: "Björk",
  type: "Person",
  country: "IS",
  "life-span": { begin: "1965-11-21", ended: null },
  disambiguation: "Icelandic singer",
};

export const culture: Replies = {
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
  musicbrainz_artists: { count: 1, offset: 0, artists: [bjork] },
  musicbrainz_artist: bjork,
  musicbrainz_albums: {
    "release-group-count": 1,
    "release-groups": [{ id: "0b1d", title: "Homogenic", "primary-type": "Album", "first-release-date": "1997-09-20" }],
  },
  gutendex_search: { count: 76283, next: null, previous: null, results: [book] },
  gutendex_book: book,
  hebcal_holidays: {
    title: "Hebcal 2024",
    date: "2024-01-01T00:00:00.000Z",
    items: [
      { title: "Purim", date: "2024-03-24", category: "holiday", hebrew: "פורים", memo: "A festive day" },
      { title: "Pesach I", date: "2024-04-23", category: "holiday" },
    ],
  },
  hebcal_convert: {
    gy: 2011,
    gm: 6,
    gd: 2,
    afterSunset: true,
    hy: 5771,
    hm: "Sivan",
    hd: 1,
    hebrew: "א׳ סיון",
    events: ["Rosh Chodesh Sivan", "Parashat Nasso"],
  },
};
