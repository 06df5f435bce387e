import type { Replies } from "./reply.ts";

const sampleproject = {
  info: {
    name: "sampleproject",
    version: "4.0.0",
    summary: "A sample Python project",
    requires_python: ">=3.9",
    license: "MIT License",
    license_expression: null,
    requires_dist: ["peppercorn", "check-manifest ; extra == 'dev'"],
    yanked: false,
  },
  last_serial: 25862117,
  urls: [],
  vulnerabilities: [],
};
const tokio = {
  id: "tokio",
  name: "tokio",
  description: "An event-driven, non-blocking I/O platform.",
  max_version: "1.45.0",
  max_stable_version: "1.45.0",
  downloads: 350000000,
  recent_downloads: 28000000,
  created_at: "2016-07-01T20:39:07.497766Z",
  updated_at: "2026-05-15T10:42:11.998Z",
};
const cycles = [
  { cycle: "3.9", releaseDate: "2020-10-05", eol: "2025-10-05", latest: "3.9.5", lts: false, support: "2022-05-17" },
  { cycle: "3.8", releaseDate: "2019-10-14", eol: true, latest: "3.8.10", lts: false },
];
const repository = {
  id: 1296269,
  full_name: "octocat/Hello-World",
  description: "My first repository on GitHub!",
  language: null,
  stargazers_count: 80,
  forks_count: 9,
  license: { key: "mit", spdx_id: "MIT" },
  created_at: "2011-01-26T19:01:12Z",
};
const questions = {
  items: [
    {
      question_id: 11227809,
      title: "Why is processing a sorted array faster than processing an unsorted array?",
      tags: ["java", "c++", "performance"],
      score: 27000,
      answer_count: 26,
      view_count: 1900000,
      is_answered: true,
    },
  ],
  has_more: true,
  quota_max: 300,
  quota_remaining: 299,
};

export const software: Replies = {
  npm_search: {
    objects: [
      {
        package: {
          name: "yargs",
          version: "17.7.2",
          description: "yargs the modern, pirate-themed, successor to optimist.",
          date: "2023-04-27T20:17:48.154Z",
        },
        score: { final: 0.92 },
      },
    ],
    total: 1,
  },
  npm_package: {
    name: "yargs",
    version: "17.7.2",
    description: "yargs the modern, pirate-themed, successor to optimist.",
    license: "MIT",
    dependencies: { cliui: "^8.0.1", escalade: "^3.1.1" },
  },
  npm_downloads: { downloads: 31623832, start: "2024-01-01", end: "2024-01-07", package: "express" },
  pypi_project: { ...sampleproject, releases: {} },
  pypi_release: sampleproject,
  crates_search: { crates: [tokio], meta: { total: 1200, next_page: "?page=2" } },
  crates_get: { crate: tokio, versions: [{ num: "1.45.0" }], keywords: [], categories: [] },
  endoflife_products: ["alpine", "python", "ubuntu"],
  endoflife_cycles: cycles,
  endoflife_cycle: { releaseDate: "2020-10-05", eol: "2025-10-05", latest: "3.9.5", lts: false },
  hacker_news_top: [9129911, 9129199, 9127761],
  hacker_news_item: {
    by: "dhouston",
    descendants: 71,
    id: 8863,
    kids: [8952, 9224],
    score: 111,
    time: 1175714200,
    title: "My YC app: Dropbox - Throw away your USB drive",
    type: "story",
    url: "http://www.getdropbox.com/u/2/screencast.html",
  },
  hacker_news_user: { id: "jl", karma: 2937, created: 1173923446, about: "This is a test" },
  stack_search: questions,
  stack_question: questions,
  github_search: { total_count: 40, incomplete_results: false, items: [repository] },
  github_repository: repository,
  github_release: {
    tag_name: "v1.0.0",
    name: "v1.0.0",
    published_at: "2013-02-27T19:35:32Z",
    assets: [{ name: "example.zip", size: 1024 }],
  },
  rubygems_search: [
    {
      name: "cucumber",
      version: "9.2.0",
      downloads: 160000000,
      info: "Behaviour driven development",
      licenses: ["MIT"],
    },
  ],
  rubygems_get: {
    name: "rails",
    downloads: 769153204,
    version: "8.1.3.1",
    authors: "David Heinemeier Hansson",
    info: "Ruby on Rails is a full-stack web framework.",
    licenses: ["MIT"],
    dependencies: { development: [], runtime: [{ name: "actioncable", requirements: "= 8.1.3.1" }] },
  },
  rubygems_versions: [
    { authors: "Evan David Light", created_at: "2011-08-08T21:23:40.254Z", number: "0.7.1", platform: "ruby" },
  ],
};
