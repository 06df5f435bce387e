/** News of spaceflight. */
import { integer, list, long, record, text, textsOf } from "./cut.ts";
import { type CatalogueApi, tool, whole, words } from "./form.ts";
import { file, told } from "./source.ts";

const article = record({
  id: integer("id", "Identifier of the article"),
  title: text("title", "Title"),
  site: text("news_site", "Where it stands"),
  published: text("published_at", "When it was published, UTC"),
  summary: long("summary", "Beginning of the article"),
  authors: textsOf("authors", "name", 5, "Names of its authors"),
});

export const space: readonly CatalogueApi[] = [
  {
    name: "spaceflight-news",
    title: "Spaceflight News API",
    licence: null,
    terms: null,
    limit: told(
      "Five requests a second where it is throttled",
      file("TheSpaceDevs/spaceflightnewsapi", "src/snapy/settings.py"),
      "'anon': '5/second'",
    ),
    per_second: 1,
    sources: [
      file("TheSpaceDevs/spaceflightnewsapi", "src/api/tests/test_articles_endpoint.py"),
      file("TheSpaceDevs/spaceflightnewsapi", "src/api/serializers/article_serializer.py"),
      file("TheSpaceDevs/spaceflightnewsapi", "src/api/admin.py"),
      file("TheSpaceDevs/spaceflightnewsapi", "README.md"),
    ],
    seeds: {
      tool: "spaceflight_articles",
      input: { search: "lunar" },
      list: "/articles",
      id: "id",
      label: "title",
      takenBy: { tool: "spaceflight_article", argument: "id" },
    },
    tools: [
      tool({
        name: "spaceflight_articles",
        does: "Searches articles on spaceflight by words, the newest first.",
        url: "https://api.spaceflightnewsapi.net/v4/articles/",
        asks: { search: words("Words to search for") },
        query: { limit: "10" },
        gives: record({
          total: integer("count", "Articles that were found"),
          articles: list("results", 10, article),
        }),
        probes: [{ search: "lunar" }],
      }),
      tool({
        name: "spaceflight_article",
        does: "Gives one article on spaceflight by its identifier.",
        url: "https://api.spaceflightnewsapi.net/v4/articles/{id}/",
        asks: { id: whole("Identifier") },
        gives: article,
        probes: [{ id: 38168 }],
      }),
    ],
  },
];
