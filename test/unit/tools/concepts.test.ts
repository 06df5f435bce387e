/** The vocabulary is put together from a file a domain, or two where there is much to name. */
import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { CONCEPTS } from "../../../functions/embedded/concepts/index.ts";

const FOLDER = `${import.meta.dirname}/../../../functions/embedded/concepts`;
const OTHERS = ["concept.ts", "index.ts", "kinds.ts", "learnt.ts", "likeness.ts", "vocabulary.ts"];

test("every concept of every file is in the vocabulary, and none stands in two files", async () => {
  const files = readdirSync(FOLDER).filter((file) => !OTHERS.includes(file));
  const tables = await Promise.all(files.map(async (file) => Object.values<object>(await import(`${FOLDER}/${file}`))));
  const names = tables.flat().flatMap((table) => Object.keys(table));
  expect(names.sort()).toEqual(Object.keys(CONCEPTS).sort());
});
