/** Repositories, and what programmers ask and talk of: the rest of software. */
import { flag, integer, list, maybe, record, text, texts, textsOf, within } from "./cut.ts";
import { type CatalogueApi, choice, tool, whole, words } from "./form.ts";
import { file, page, told } from "./source.ts";

const repository = record({
  name: text("full_name", "Owner and name"),
  description: maybe(text("description", "What it is")),
  language: maybe(text("language", "Language that most of it is in")),
  stars: integer("stargazers_count", "Stars"),
  forks: integer("forks_count", "Forks"),
  licence: maybe(text("license.spdx_id", "Licence")),
  created: text("created_at", "When it was made"),
});

const question = record({
  id: integer("question_id", "Number of the question"),
  title: text("title", "Title"),
  tags: texts("tags", 5, "Tags"),
  score: integer("score", "Votes for it less votes against it"),
  answers: integer("answer_count", "Answers"),
  views: maybe(integer("view_count", "Views")),
  answered: flag("is_answered", "Whether an answer was accepted or voted for"),
});

const STACK = "https://api.stackexchange.com/2.3";

const SITE = choice("Site", ["stackoverflow", "superuser", "serverfault", "math", "askubuntu"]);

export const forges: readonly CatalogueApi[] = [
  {
    name: "hacker-news",
    title: "Hacker News API",
    licence: null,
    terms: null,
    limit: told("None at present", file("HackerNews/API", "README.md"), "There is currently no rate limit."),
    per_second: 2,
    sources: [file("HackerNews/API", "README.md")],
    seeds: {
      tool: "hacker_news_top",
      input: {},
      list: "",
      takenBy: { tool: "hacker_news_item", argument: "id" },
    },
    tools: [
      tool({
        name: "hacker_news_top",
        does: "Lists the numbers of the stories that stand first now.",
        url: "https://hacker-news.firebaseio.com/v0/topstories.json",
        gives: list("@", 30, { select: "@", schema: { type: "integer" } }, "Numbers of stories"),
        probes: [{}],
      }),
      tool({
        name: "hacker_news_item",
        does: "Gives a story, comment or job by its number: title, author, points, comments.",
        url: "https://hacker-news.firebaseio.com/v0/item/{id}.json",
        asks: { id: whole("Number") },
        gives: record({
          id: integer("id", "Number"),
          type: text("type", "story, comment, job, poll or pollopt"),
          title: maybe(text("title", "Title of a story")),
          author: maybe(text('"by"', "Who wrote it")),
          points: maybe(integer("score", "Points")),
          comments: maybe(integer("descendants", "Comments in all")),
          time: integer("time", "When, seconds since 1970"),
          address: maybe(text("url", "What the story is of")),
        }),
        probes: [{ id: 8863 }],
      }),
      tool({
        name: "hacker_news_user",
        does: "Gives a user of Hacker News: since when, with how much karma.",
        url: "https://hacker-news.firebaseio.com/v0/user/{id}.json",
        asks: { id: words("Name of the user") },
        gives: record({
          id: text("id", "Name"),
          karma: integer("karma", "Karma"),
          created: integer("created", "Since when, seconds since 1970"),
        }),
        probes: [{ id: "jl" }],
      }),
    ],
  },
  {
    name: "stack-exchange",
    title: "Stack Exchange API",
    licence: null,
    terms: null,
    limit: told(
      "300 requests a day for each address without a key",
      page("https://stackapps.com/posts/67/revisions"),
      "No Key: 300",
    ),
    per_second: 0.5,
    sources: [
      file("AWegnerGitHub/stackapi", "docs/user/advanced.rst"),
      file("AWegnerGitHub/stackapi", "docs/user/complex.rst"),
      file("AWegnerGitHub/stackapi", "stackapi/stackapi.py"),
    ],
    seeds: {
      tool: "stack_search",
      input: { site: "stackoverflow", tag: "undefined-behavior" },
      list: "/questions",
      id: "id",
      label: "title",
      takenBy: { tool: "stack_question", argument: "id" },
    },
    tools: [
      tool({
        name: "stack_search",
        does: "Lists the questions of a site of Stack Exchange that have a tag, the most voted first.",
        url: `${STACK}/questions`,
        asks: { site: SITE, tag: words("Tag, such as undefined-behavior") },
        renamed: { tag: "tagged" },
        query: { order: "desc", sort: "votes", pagesize: "10" },
        gives: record({ questions: list("items", 10, question) }),
        probes: [{ site: "stackoverflow", tag: "undefined-behavior" }],
      }),
      tool({
        name: "stack_question",
        does: "Gives a question of a site of Stack Exchange by its number.",
        url: `${STACK}/questions/{id}`,
        asks: { site: SITE, id: whole("Number of the question") },
        gives: within("items[0]", question),
        probes: [{ site: "stackoverflow", id: 11227809 }],
      }),
    ],
  },
  {
    name: "github",
    title: "GitHub REST API",
    licence: null,
    terms: null,
    limit: told(
      "60 requests an hour for each address without credentials",
      page(
        "https://github.com/github/docs/blob/21143d5aa2dfc551d9009bc0ba1eac17de1e41d3/content/rest/using-the-rest-api/rate-limits-for-the-rest-api.md",
      ),
      "The primary rate limit for unauthenticated requests is 60 requests per hour.",
    ),
    per_second: 0.01,
    sources: [
      file("PyGithub/PyGithub", "tests/ReplayData/RequesterThrottleTestCase.testDeferRequests.txt"),
      file("PyGithub/PyGithub", "github/MainClass.py"),
      file("PyGithub/PyGithub", "github/Repository.py"),
      file("PyGithub/PyGithub", "github/GitRelease.py"),
    ],
    seeds: {
      tool: "github_search",
      input: { query: "topic:compiler" },
      list: "/repositories",
      id: "name",
      label: "name",
    },
    tools: [
      tool({
        name: "github_search",
        does: "Finds repositories by words or by topic:, language: and stars:, the most starred first.",
        url: "https://api.github.com/search/repositories",
        asks: { query: words("Query, such as topic:compiler language:rust") },
        renamed: { query: "q" },
        query: { sort: "stars", per_page: "10" },
        gives: record({
          total: integer("total_count", "Repositories that were found"),
          repositories: list("items", 10, repository),
        }),
        probes: [{ query: "topic:compiler" }],
      }),
      tool({
        name: "github_repository",
        does: "Gives a repository: language, stars, forks, licence.",
        url: "https://api.github.com/repos/{owner}/{repository}",
        asks: { owner: words("Owner"), repository: words("Name of the repository") },
        gives: repository,
        probes: [{ owner: "octocat", repository: "Hello-World" }],
      }),
      tool({
        name: "github_release",
        does: "Gives the latest release of a repository.",
        url: "https://api.github.com/repos/{owner}/{repository}/releases/latest",
        asks: { owner: words("Owner"), repository: words("Name of the repository") },
        gives: record({
          tag: text("tag_name", "Tag"),
          name: maybe(text("name", "Name")),
          published: maybe(text("published_at", "When it was published")),
          files: textsOf("assets", "name", 10, "Files of the release"),
        }),
        probes: [{ owner: "rust-lang", repository: "rust" }],
      }),
    ],
  },
];
