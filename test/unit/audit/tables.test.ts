/** Every table of the pool stands in the audit, and what is kept of the packages agrees with it. */
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { AUDIT } from "../../../functions/local/audit/tables/index.ts";
import { verdictOn } from "../../../functions/local/audit/verdict.ts";

const EMBEDDED = `${import.meta.dirname}/../../../functions/embedded`;

describe.each(Object.entries(AUDIT))("%s", (domain, tables) => {
  test("each file of data is audited", () => {
    const files = readdirSync(`${EMBEDDED}/${domain}/data`).filter((file) => file.endsWith(".ts"));
    const audited = new Set(tables.map(({ table }) => table.split(" ")[0]));
    expect(files.map((file) => `${domain}/${file.replace(".ts", "")}`).filter((file) => !audited.has(file))).toEqual(
      [],
    );
  });

  test.each(tables.map((table) => [table.table, table] as const))("%s", (_name, table) => {
    const { problems, rows } = verdictOn(table);
    expect(problems).toEqual([]);
    expect(rows).toBeGreaterThan(0);
  });
});

test("each field in use has a source, but for what is made up", () => {
  const tables = Object.values(AUDIT).flat();
  expect(tables.filter((table) => verdictOn(table).unconfirmed > 0).map(({ table }) => table)).toEqual([]);
  expect(tables.filter(({ invented }) => invented !== undefined).map(({ table }) => table)).toEqual(["general/shop"]);
});
