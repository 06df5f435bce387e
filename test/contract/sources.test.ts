/**
 * Every tool says where its answers come from, completely enough for a dataset card: what was looked up, under which
 * licence and as of when, and which publication a formula was coded from. The data modules say the same in their headers.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Source } from "../../functions/tools/contract.ts";
import { DOMAINS, TOOLS } from "../support/embedded.ts";

const EMBEDDED = `${import.meta.dirname}/../../functions/embedded`;

const YEAR = /\b(?:1[6-9]|20)\d\d\b/;
/** A year, or a version such as "10" or "3.8.2". */
const DATED = /\d/;
/** Absolute and home paths, drive letters, and folders of a checkout. */
const LOCAL_PATH = /(?:^|[\s("'=])(?:~|\.{1,2})?\/[\w.-]+|\b[A-Za-z]:\\|\bfile:|node_modules|\bscratch\b/;
/** Version numbers of three parts, and dates: what a header and the sources must agree on. */
const EXACT = /\b\d+\.\d+\.\d+(?:-\w+)?\b|\b(?:19|20)\d\d-\d\d-\d\d\b/g;
const LICENCE =
  /\b(?:MIT|BSD-3-Clause|CC0|CC[- ]BY|ODbL|PDDL|Apache|Artistic-2\.0|public domain|Creative Commons|US Government work|WordNet licence|Biopython License|EU law|facts|figures|counts)\b/;

const SOURCES = [...new Map(TOOLS.flatMap((t) => t.sources).map((s) => [JSON.stringify(s), s])).values()];
const wordsOf = ({ name, licence, version, url = "" }: Source) => `${name} ${licence} ${version} ${url}`;

test("what a retrieval tool looks up has a source of data", () => {
  for (const tool of TOOLS.filter((t) => t.kind === "retrieval"))
    expect(tool.sources.filter((source) => source.kind === "data").length, tool.name).toBeGreaterThan(0);
});

test("one name stands for one source", () => {
  expect(new Set(SOURCES.map((source) => source.name)).size).toBe(SOURCES.length);
});

describe.each(SOURCES.map((source) => [source.name, source] as const))("source %s", (_name, source) => {
  test("has a licence and a version, or a citation with its year", () => {
    expect(source.licence.length).toBeGreaterThan(2);
    expect(source.version).toMatch(source.kind === "formula" ? YEAR : DATED);
    if (source.kind === "formula") expect(source.licence).toBe("none (published formula)");
  });

  test("names no local path, and only an address that parses", () => {
    for (const text of [source.name, source.licence, source.version]) expect(text).not.toMatch(LOCAL_PATH);
    if (source.url !== undefined) expect(new URL(source.url).protocol).toMatch(/^https?:$/);
  });
});

describe.each(DOMAINS)("data of domain %s", (domain) => {
  const sources = TOOLS.filter((tool) => tool.domain === domain).flatMap((tool) => tool.sources);
  const stated = sources.map(wordsOf).join("\n");
  const modules = readdirSync(`${EMBEDDED}/${domain}/data`).filter((file) => file.endsWith(".ts"));

  test.each(modules)("%s states source, licence and date, as the domain's sources do", (file) => {
    const [comment = ""] = readFileSync(`${EMBEDDED}/${domain}/data/${file}`, "utf8").split("*/");
    const header = comment.replace(/\n \* ?/g, " ");
    expect(header).toMatch(/\bSources?\b[^.]*:/);
    expect(header).toMatch(LICENCE);
    expect(header).toMatch(DATED);
    expect(header).not.toMatch(LOCAL_PATH);
    for (const [exact] of header.matchAll(EXACT)) expect(stated, `${exact} stands in no source`).toContain(exact);
  });
});
