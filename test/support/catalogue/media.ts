import type { Replies } from "./reply.ts";

const girls = {
  id: 139,
  url: "https://www.tvmaze.com/shows/139/girls",
  name: "Girls",
  type: "Scripted",
  language: "English",
  genres: ["Drama", "Romance"],
  status: "Ended",
  averageRuntime: 30,
  premiered: "2012-04-15",
  ended: "2017-04-16",
  rating: { average: 6.6 },
  network: { id: 8, name: "HBO" },
};
const bebop = {
  mal_id: 1,
  title: "Cowboy Bebop",
  title_english: "Cowboy Bebop",
  type: "TV",
  episodes: 26,
  status: "Finished Airing",
  year: 1998,
  score: 8.75,
  genres: [{ mal_id: 1, name: "Action" }],
  studios: [{ mal_id: 14, name: "Sunrise" }],
};

export const media: Replies = {
  tvmaze_search: [{ score: 0.9, show: girls }],
  tvmaze_show: girls,
  tvmaze_episodes: [{ id: 10820, name: "Pilot", season: 1, number: 1, airdate: "2012-04-15" }],
  jikan_search: { pagination: { has_next_page: false }, data: [bebop] },
  jikan_anime: { data: bebop },
  jikan_characters: { data: [{ character: { mal_id: 3, name: "Black, Jet" }, role: "Main", voice_actors: [] }] },
};
