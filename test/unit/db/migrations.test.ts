/** The worker knows the migrations by the journal that is bundled with it: it must be what stands in the folder. */
import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { lacksTable, MIGRATIONS } from "../../../db/migrations.ts";

it("knows every migration, in order", () => {
  const files = readdirSync("migrations").filter((name) => name.endsWith(".sql"));
  expect(MIGRATIONS).toEqual(files.sort());
});

it.each([
  ["D1_ERROR: no such table: runs: SQLITE_ERROR", true],
  ["D1_ERROR: no such column: ended: SQLITE_ERROR", true],
  ["D1_ERROR: table tasks has no column named ended: SQLITE_ERROR", true],
  ["D1_ERROR: UNIQUE constraint failed: runs.id", false],
  ["Network connection lost.", false],
])("takes %j for a missing table or column: %s", (message, expected) => {
  expect(lacksTable(new Error(message))).toBe(expected);
  expect(lacksTable(new Error("Failed query", { cause: new Error(message) }))).toBe(expected);
});
