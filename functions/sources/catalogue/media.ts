/** Series and films. */
import { integer, list, maybe, number, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";

const show = {
  id: integer("id", "Number of the series"),
  name: text("name", "Name"),
  language: maybe(text("language", "Language")),
  genres: texts("genres", 5, "Genres"),
  status: maybe(text("status", "Running, Ended and so on")),
  minutes: maybe(integer("averageRuntime", "Minutes of an episode")),
  premiered: maybe(text("premiered", "Day of the first episode")),
  ended: maybe(text("ended", "Day of the last")),
  rating: maybe(number("rating.average", "Mean rating, 0 to 10")),
  network: maybe(text("network.name", "Who broadcast it")),
};

const anime = record({
  id: integer("mal_id", "Number at MyAnimeList"),
  title: text("title", "Title"),
  english: maybe(text("title_english", "Title in English")),
  type: maybe(text("type", "TV, Movie and so on")),
  episodes: maybe(integer("episodes", "Episodes")),
  status: maybe(text("status", "Whether it is still aired")),
  year: maybe(integer("year", "Year")),
  score: maybe(number("score", "Mean score, 1 to 10")),
  genres: textsOf("genres", "name", 6, "Genres"),
  studios: textsOf("studios", "name", 3, "Studios"),
});

export const media: readonly CatalogueApi[] = [
  {
    name: "tvmaze",
    title: "TVmaze API",
    licence: "CC-BY-SA-4.0",
    terms: "https://www.tvmaze.com/api#licensing",
    documentation: "https://www.tvmaze.com/api",
    limit: "20 requests in ten seconds for each address at least",
    per_second: 1,
    seeds: {
      tool: "tvmaze_search",
      input: { query: "girls" },
      list: "",
      id: "id",
      label: "name",
      takenBy: { tool: "tvmaze_show", argument: "id" },
    },
    unconfirmed: "The form was read from replies that programs quote; licence and limit are from memory of its page",
    tools: [
      tool({
        name: "tvmaze_search",
        does: "Finds series of television by name.",
        url: "https://api.tvmaze.com/search/shows",
        asks: { query: words("Name") },
        renamed: { query: "q" },
        gives: list("@[].show", 10, record(show)),
        probes: [{ query: "girls" }],
      }),
      tool({
        name: "tvmaze_show",
        does: "Gives a series of television by its number.",
        url: "https://api.tvmaze.com/shows/{id}",
        asks: { id: whole("Number of the series") },
        gives: record(show),
        probes: [{ id: 139 }],
      }),
      tool({
        name: "tvmaze_episodes",
        does: "Lists the episodes of a series of television.",
        url: "https://api.tvmaze.com/shows/{id}/episodes",
        asks: { id: whole("Number of the series") },
        gives: list(
          "@",
          100,
          record({
            name: text("name", "Name"),
            season: integer("season", "Season"),
            number: maybe(integer("number", "Number within the season")),
            aired: maybe(text("airdate", "Day on which it was aired")),
          }),
        ),
        probes: [{ id: 139 }],
      }),
    ],
  },
  {
    name: "jikan",
    title: "Jikan",
    licence: "MIT for the service; the data are MyAnimeList's, whose terms hold",
    terms: "https://jikan.moe/terms",
    documentation: "https://docs.api.jikan.moe/",
    limit: "Three requests a second and 60 a minute",
    per_second: 0.9,
    seeds: {
      tool: "jikan_search",
      input: { query: "cowboy bebop" },
      list: "/anime",
      id: "id",
      label: "title",
      takenBy: { tool: "jikan_anime", argument: "id" },
    },
    unconfirmed:
      "An unofficial reader of another's pages: whether its answers may be released is to be asked of MyAnimeList. The numbers of its limit are common knowledge",
    tools: [
      tool({
        name: "jikan_search",
        does: "Finds anime by title.",
        url: "https://api.jikan.moe/v4/anime",
        asks: { query: words("Title") },
        renamed: { query: "q" },
        query: { limit: "10", sfw: "true" },
        gives: record({ anime: list("data", 10, anime) }),
        probes: [{ query: "cowboy bebop" }],
      }),
      tool({
        name: "jikan_anime",
        does: "Gives an anime by its number: type, episodes, year, score, studios.",
        url: "https://api.jikan.moe/v4/anime/{id}",
        asks: { id: whole("Number at MyAnimeList") },
        gives: within("data", anime),
        probes: [{ id: 1 }],
      }),
      tool({
        name: "jikan_characters",
        does: "Lists the characters of an anime with their roles.",
        url: "https://api.jikan.moe/v4/anime/{id}/characters",
        asks: { id: whole("Number at MyAnimeList") },
        gives: record({
          characters: list(
            "data",
            20,
            record({ name: text("character.name", "Name"), role: text("role", "Main or Supporting") }),
          ),
        }),
        probes: [{ id: 1 }],
      }),
    ],
  },
];
