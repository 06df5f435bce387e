import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Example, exampleIn, exampleText } from "../../../functions/local/demo/example.ts";

const GOOD: Example = {
  id: "task-1",
  domain: "general",
  question:
    "Look up the second brightest star in the constellation that contains Bellatrix. Is it brighter than Bellatrix?",
  answer_text: "Betelgeuse",
  evidence: [
    { id: "c1", tool: "star_constellation", input: { star: "Bellatrix" }, output: { constellation: "Orion" } },
    { id: "c2", tool: "unused", input: {}, output: { nothing: true } },
    { id: "c3", tool: "constellation_facts", input: { constellation: "Orion" }, output: { second: "Betelgeuse" } },
    {
      id: "c4",
      tool: "stars_compared",
      input: { a: "Betelgeuse", b: "Bellatrix" },
      output: { brighter: "Betelgeuse" },
    },
  ],
  provenance: [
    { from: { call: "c1", pointer: "/constellation" }, to: { call: "c3", pointer: "/constellation" } },
    { from: { call: "c3", pointer: "/second" }, to: { call: "c4", pointer: "/a" } },
  ],
  solution: ["c1", "c3", "c4"],
  answer_pointers: [{ value: "Betelgeuse", call: "c4", pointer: "/brighter" }],
  pass_rate: 0.75,
  passed: 3,
  attempted: 4,
};

test("a task whole, with the calls of its solution alone", () => {
  expect(exampleText(GOOD)).toBe(`One task of it, task-1 (general):

  question   Look up the second brightest star in the constellation that
             contains Bellatrix. Is it brighter than Bellatrix?
  answer     Betelgeuse
  pass rate  0.75 (3 of 4 attempts were right)

The 3 calls of its solution:
  c1  star_constellation
      input      { "star": "Bellatrix" }
      output     { "constellation": "Orion" }
  c3  constellation_facts
      input      { "constellation": "Orion" }
                 (/constellation is /constellation in the output of c1)
      output     { "second": "Betelgeuse" }
  c4  stars_compared
      input      { "a": "Betelgeuse", "b": "Bellatrix" }
                 (/a is /second in the output of c3)
      output     { "brighter": "Betelgeuse" }

Where the answer stands:
  "Betelgeuse"  is /brighter in the output of c4`);
});

test("long outputs are cut and no line is too long", () => {
  const output = { sequence: "ACGT".repeat(500), list: Array.from({ length: 300 }, (_, i) => `item ${i}`) };
  const evidence = GOOD.evidence.map((call) => ({ ...call, output }));
  const lines = exampleText({ ...GOOD, evidence }).split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  expect(lines.filter((line) => line.endsWith("..."))).toHaveLength(3);
});

test("a task without a verdict has no pass rate", () => {
  expect(exampleText({ ...GOOD, pass_rate: null, passed: 0, attempted: 0 })).toContain(
    "pass rate  unknown, since no attempt at it has a verdict",
  );
});

async function chosen(records: readonly Example[], seed: number): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "dive-example-"));
  try {
    const path = join(folder, "tasks.jsonl");
    writeFileSync(path, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    return (await exampleIn(path, seed))?.id;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("one that shows well is chosen, by the seed among equals, wherever it stands", async () => {
  const poor: Example[] = [
    { ...GOOD, id: "short", solution: ["c1", "c3"] },
    { ...GOOD, id: "unsolved", pass_rate: 0 },
    { ...GOOD, id: "wordy", question: GOOD.question.repeat(5) },
    { ...GOOD, id: "bulky", evidence: GOOD.evidence.map((call) => ({ ...call, output: "x".repeat(1_000) })) },
    { ...GOOD, id: "apart", provenance: [] },
    { ...GOOD, id: "same", evidence: GOOD.evidence.map((call) => ({ ...call, tool: "one" })) },
  ];
  const good = ["a", "b", "c", "d"].map((id) => ({ ...GOOD, id }));
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const ids = await Promise.all(seeds.map((seed) => chosen([...poor, ...good], seed)));
  expect(new Set(ids)).toEqual(new Set(["a", "b", "c", "d"]));
  expect(await Promise.all(seeds.map((seed) => chosen([...good.toReversed(), ...poor], seed)))).toEqual(ids);
});

test("there is one among poor ones, and none in an empty file", async () => {
  expect(await chosen([{ ...GOOD, id: "short", solution: ["c1"] }], 0)).toBe("short");
  expect(await chosen([], 0)).toBeUndefined();
});
