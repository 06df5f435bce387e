/** What an audit says of a table that is wrong on purpose: a changed cell, an invented row, a settlement that nobody backs. */
import { describe, expect, test } from "vitest";
import { alike, near, oneOf, rounded, sameSet } from "../../../functions/local/audit/agree.ts";
import { type Claims, claimsIn, claimsOf, textOf } from "../../../functions/local/audit/claims.ts";
import { type AuditedTable, compare } from "../../../functions/local/audit/table.ts";
import { AUDIT } from "../../../functions/local/audit/tables/index.ts";
import { verdictOn } from "../../../functions/local/audit/verdict.ts";

function audited(name: string): AuditedTable {
  const table = AUDIT.general?.find((one) => one.table === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

const LANGUAGES = audited("general/languages");

const changed = (key: string, field: string, value: string): Claims =>
  new Map([...LANGUAGES.claims(), [key, { ...LANGUAGES.claims().get(key), [field]: value }]]);

describe("a table of which one cell is changed", () => {
  const verdict = verdictOn({ ...LANGUAGES, claims: () => changed("deu", "two", "xx") });

  test("disagrees with its second source, and its receipt no longer holds", () => {
    expect(verdict.problems.some((problem) => /^deu: two is xx, de in debian:iso-codes/.test(problem))).toBe(true);
    expect(verdict.problems.some((problem) => /changed since it was compared$/.test(problem))).toBe(true);
  });

  test("is settled by its own word alone, which is not enough", () => {
    const settled = { ...LANGUAGES, claims: () => changed("deu", "two", "xx"), settled: { "deu two": "invented" } };
    expect(verdictOn(settled).problems).toContainEqual(
      expect.stringMatching(/^deu: two is xx, de in debian:iso-codes/),
    );
  });
});

test("an invented row has no source", () => {
  const { problems } = verdictOn({
    ...LANGUAGES,
    witnesses: LANGUAGES.witnesses.filter(({ kept }) => kept === "extract"),
    claims: () => changed("zzz", "name", "Nowherish"),
  });
  expect(problems).toContain("zzz name: no source says it");
});

test("a field that no source says is unconfirmed, and a problem", () => {
  const { problems, unconfirmed } = verdictOn({
    ...LANGUAGES,
    witnesses: LANGUAGES.witnesses.filter(({ kept }) => kept === "extract"),
    claims: () => changed("deu", "speakers", "many"),
  });
  expect(unconfirmed).toBe(1);
  expect(problems).toContain("deu speakers: no source says it");
});

test("what is made up needs no source, and is counted apart", () => {
  const { problems, unconfirmed, invented } = verdictOn({
    ...LANGUAGES,
    settled: {},
    witnesses: [],
    invented: "made up here",
  });
  expect({ problems, unconfirmed }).toEqual({ problems: [], unconfirmed: 0 });
  expect(invented).toBeGreaterThan(0);
});

test("a settlement that nothing needs is one too many", () => {
  const { problems } = verdictOn({ ...LANGUAGES, settled: { "deu two": "for no reason" } });
  expect(problems).toContain("deu two is settled, and no source differs");
});

test("a doubtful row is out of use", () => {
  const { problems } = verdictOn({ ...LANGUAGES, doubtful: { deu: "said to be doubted" } });
  expect(problems).toContain("deu is doubtful, and stands in the table");
});

test("what is not said is silent, and what differs is told with both sides", () => {
  const table = { ...LANGUAGES, fields: { name: alike, year: near(1) } };
  const ours = new Map([
    ["a", { name: "Zürich", year: "1900" }],
    ["b", { name: "B" }],
  ]);
  const theirs = new Map([["a", { name: "zurich", year: "1902" }]]);
  expect(compare(table, ours, theirs)).toEqual({
    rows: 1,
    fields: 2,
    differences: [{ key: "a", field: "year", ours: "1900", theirs: "1902" }],
    silent: ["b name"],
  });
  expect(compare(table, ours, new Map([["a", { name: "zurich" }]])).silent).toEqual(["* year", "b name"]);
});

test("agreement", () => {
  expect(oneOf("Lek", "dollar|lek")).toBe(true);
  expect(sameSet("a|b", "b|a")).toBe(true);
  expect(sameSet("a|b", "b")).toBe(false);
  expect(rounded("78.971", "78.971 ")).toBe(true);
  expect(rounded("78.96", "78.971")).toBe(false);
  expect(rounded("1.01", "1.008")).toBe(true);
});

test("claims as text and back", () => {
  const claims = claimsOf(["b", "a"], (key) => [key, { said: `${key}!`, absent: null }]);
  expect(claimsIn(textOf(claims))).toEqual(claims);
  expect(textOf(claims)).toBe("key\tsaid\na\ta!\nb\tb!\n");
});
