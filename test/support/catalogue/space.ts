import type { Replies } from "./reply.ts";

const article = {
  id: 38168,
  title: "Live coverage: a launch",
  authors: [{ name: "A Reporter", socials: null }],
  url: "https://example.org/launch",
  news_site: "Spaceflight Now",
  summary: "A rocket starts.",
  published_at: "2026-05-30T13:46:18Z",
  updated_at: "2026-05-30T13:50:17Z",
};

export const space: Replies = {
  spaceflight_articles: { count: 34380, next: null, previous: null, results: [article] },
  spaceflight_article: article,
};
