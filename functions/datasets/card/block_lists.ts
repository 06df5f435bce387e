/** The section of the card about block lists: which questions no task was taken from, by name and digest, never by their words. */
import type { BlockListFacts } from "../../domain/block_lists/check.ts";
import type { DatasetFacts } from "../manifest.ts";

/** None where no list was named. */
export function blockLists({ runs, merge }: DatasetFacts): string[] {
  const ofRuns = runs.flatMap(({ run_id, block_lists = [] }) =>
    block_lists.map((list) => row(list, `run \`${run_id}\``)),
  );
  const ofMerge = (merge?.block_lists ?? []).map((list) => row(list, "this selection"));
  if (ofRuns.length + ofMerge.length === 0) return [];
  return [
    `## Block lists

Tasks were left out whose question was found in one of these lists: the whole of it, a question of the list of five words or more inside of it,
13 words in a row that are not the form of many, or, of 13 words or more, nearly the same words (a similarity of 0.5 by MinHash of word 3-grams, an
estimate: half of those at 0.5 are found, nine of ten at 0.6). Paraphrases are not. \`dropped\` counts what was left out for it. The lists were held as salted
hashes; the digest is the SHA-256 of the sorted SHA-256 of their questions.${limits(runs, merge)}

| list | SHA-256 | questions | held against | dropped |
| --- | --- | ---: | --- | ---: |
${[...ofRuns, ...ofMerge].join("\n")}`,
  ];
}

function row({ name, digest, entries, dropped }: BlockListFacts, where: string): string {
  return `| ${name} | \`${digest}\` | ${entries} | ${where} | ${dropped} |`;
}

/** What the table does not say. */
function limits(runs: DatasetFacts["runs"], merge: DatasetFacts["merge"]): string {
  if (merge === undefined) return "";
  const { block_lists, extends: before } = merge;
  const ofOthers = runs.length > 1 ? " A list of a run says nothing of the tasks of the others." : "";
  if (block_lists === undefined || before === undefined) return ofOthers;
  return `${ofOthers} Tasks of \`${before}\` stay, and were not held against the lists of this selection.`;
}
