/** How archives hold rows: whatever they are, each task's come back by its bytes alone, and the whole is one gzip file. */
import { isDeepStrictEqual } from "node:util";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoredRow, TaskRows } from "../../../db/archive_rows.ts";
import { ArchiveDamaged, allRowsIn, factsIn, memberOf, traceIn } from "../../../functions/store/archive_format.ts";
import { archiveKey, groupsOf, membersAt } from "../../../functions/store/archive_reader.ts";

const text = fc.oneof(
  { weight: 40, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  { weight: 20, arbitrary: fc.json({ maxDepth: 1 }) },
  { weight: 10, arbitrary: fc.constant("line\nof\u2028text \u0000") },
  // Longer than what is decompressed at a time.
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99 }).map((n) => `${n}é`.repeat(20_000)) },
);
const number = fc.oneof(fc.integer(), fc.constant(1.1), fc.double({ noNaN: true, noDefaultInfinity: true }));
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const rounds = (task: string) =>
  fc.record({
    task_id: fc.constant(task),
    round: fc.nat(9),
    evidence: maybe(text),
    evidence_key: maybe(text),
    provenance: text,
    question: maybe(text),
    answer: maybe(text),
    answer_text: maybe(text),
    answer_pointers: maybe(text),
    tries: maybe(fc.nat()),
    collect_prompt: maybe(text),
    derive_prompt: maybe(text),
    complaints: maybe(text),
    edit_prompt: maybe(text),
  });
const attempts = (task: string) =>
  fc.record({
    task_id: fc.constant(task),
    attempt: fc.nat(9),
    teacher: text,
    messages: text,
    prompt: maybe(text),
    ended: maybe(text),
    detail: maybe(text),
    draws: maybe(fc.nat()),
    same_as: fc.constant(null),
    format: maybe(fc.constantFrom(0, 1)),
    correct: maybe(fc.constantFrom(0, 1)),
    reward: maybe(number),
    tools: fc.constant(null),
  });
const completions = (task: string) =>
  fc.record({
    key: fc.nat(99).map((n) => `${task}/solve/${n}`),
    run_id: text,
    role: text,
    model: text,
    response: text,
  });
const recorded = (task: string) =>
  fc.record({
    key: fc.nat(99).map((n) => `${task}/solve/${n}`),
    run_id: text,
    tool: text,
    input: text,
    output: maybe(text),
    output_key: maybe(text),
    error: maybe(text),
    duration: fc.nat(),
    bytes: fc.nat(),
  });

const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 4 });
const rowsOf = (task: string): fc.Arbitrary<TaskRows> =>
  fc.record({
    rounds: some(rounds(task)),
    attempts: some(attempts(task)),
    completions: some(completions(task)),
    recorded_calls: some(recorded(task)),
  });
const part = fc
  .uniqueArray(fc.nat(999_999), { minLength: 1, maxLength: 6 })
  .chain((ordinals) =>
    fc.tuple(...ordinals.map((n) => rowsOf(`task-ab-${n}`).map((rows) => [`task-ab-${n}`, rows] as const))),
  );

const PLACE = { run_id: "run-ab", number: 0, generation: 1 };

/** A bucket that has this one object, and counts what is asked of it. */
function bucketOf(bytes: Uint8Array): { bucket: R2Bucket; ranges: number[] } {
  const ranges: number[] = [];
  const get = async (key: string, { range }: { range: { offset: number; length: number } }) => {
    expect(key).toBe(archiveKey(PLACE));
    ranges.push(range.length);
    return { arrayBuffer: async () => bytes.slice(range.offset, range.offset + range.length).buffer };
  };
  return { bucket: { get } as unknown as R2Bucket, ranges };
}

async function written(tasks: readonly (readonly [string, TaskRows])[]) {
  const pieces: Uint8Array[] = [];
  const places = [];
  let offset = 0;
  for (const [task, rows] of tasks) {
    const { bytes, facts } = await memberOf(task, rows);
    pieces.push(bytes);
    places.push({ ...PLACE, task, facts, offset, bytes: bytes.byteLength });
    offset += bytes.byteLength;
  }
  return { bytes: new Uint8Array(Buffer.concat(pieces)), places };
}

describe("a part of an archive", () => {
  it("gives back every task's rows by its bytes, and is one gzip file", async () => {
    await fc.assert(
      fc.asyncProperty(part, fc.nat(3000), fc.nat(200), async (tasks, read, gap) => {
        const { bytes, places } = await written(tasks);
        const { bucket } = bucketOf(bytes);
        const found = new Map<string, Record<string, StoredRow[]>>();
        for await (const [place, its] of membersAt(bucket, places, { read, gap })) {
          found.set(place.task, await allRowsIn(place.task, its));
          expect(await factsIn(place.task, its)).toEqual(place.facts);
          const { rounds, attempts } = await traceIn(place.task, its);
          const rows = tasks.find(([task]) => task === place.task)?.[1];
          expect([rounds, attempts]).toEqual([rows?.rounds, rows?.attempts]);
        }
        // As they were before, a lone half of a character aside, which no database holds.
        expect(JSON.stringify([...found])).toEqual(JSON.stringify(tasks));
        const lines = gunzipSync(bytes).toString("utf8").split("\n").slice(0, -1);
        expect(lines.map((line) => JSON.parse(line)).filter(({ task }) => task !== undefined)).toEqual(
          tasks.map(([task]) => ({ format: 1, task })),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("gives attempts the messages that others hold for them", async () => {
    const none = { prompt: null, ended: null, detail: null, draws: 1, format: 1, correct: 1, reward: 1.1, tools: null };
    const row = (attempt: number, messages: string, same_as: number | null) => ({
      task_id: "task-ab-1",
      attempt,
      teacher: "t",
      messages,
      same_as,
      ...none,
    });
    const rows = { rounds: [], attempts: [row(0, "[1]", null), row(1, "[]", 0), row(2, "[2]", null)] };
    const { bytes } = await memberOf("task-ab-1", { ...rows, completions: [], recorded_calls: [] });
    const { attempts } = await traceIn("task-ab-1", bytes);
    expect(attempts.map(({ messages }) => messages)).toEqual(["[1]", "[1]", "[2]"]);
    expect((await allRowsIn("task-ab-1", bytes)).attempts).toEqual(rows.attempts);
  });

  it("is found damaged where any byte of it is another, or is missing", async () => {
    const [tasks] = fc.sample(part, { numRuns: 1, seed: 7 });
    const [first] = tasks ?? [];
    const [task = "", rows] = first ?? [];
    const { bytes, facts } = await memberOf(task, rows as TaskRows);
    const isSame = async (its: Uint8Array) => {
      try {
        return isDeepStrictEqual(await factsIn(task, its), facts);
      } catch {
        return false;
      }
    };
    expect(await isSame(bytes)).toBe(true);
    let kept = 0;
    for (let at = 0; at < bytes.byteLength; at += 1 + Math.floor(bytes.byteLength / 100)) {
      const other = bytes.slice();
      other[at] = (other[at] ?? 0) ^ 0x10;
      if (await isSame(other)) kept++;
    }
    // Of the header of gzip some bytes say nothing of what is in it: the time, and the system.
    expect(kept).toBeLessThanOrEqual(6);
    for (const cut of [0, 1, 9, Math.floor(bytes.byteLength / 2), bytes.byteLength - 1])
      expect([cut, await isSame(bytes.slice(0, cut))]).toEqual([cut, false]);
    await expect(allRowsIn("task-other", bytes)).rejects.toThrow(ArchiveDamaged);
  });

  it("is read by few requests, each of bounded size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(5000), fc.integer({ min: 1, max: 5000 })), { maxLength: 50 }),
        fc.integer({ min: 1, max: 20_000 }),
        fc.nat(4000),
        (steps, read, gap) => {
          let end = 0;
          const places = steps.map(([skip, bytes], i) => {
            const offset = end + skip;
            end = offset + bytes;
            return { ...PLACE, number: i % 3, offset, bytes };
          });
          const groups = groupsOf(places, { read, gap });
          expect(groups.flat().toSorted((a, b) => a.offset - b.offset)).toEqual(places);
          for (const group of groups) {
            const [first, last] = [group[0], group.at(-1)];
            if (first === undefined || last === undefined) throw new Error("an empty group");
            expect(new Set(group.map(archiveKey)).size).toBe(1);
            const length = last.offset + last.bytes - first.offset;
            if (group.length > 1) expect(length).toBeLessThanOrEqual(read);
          }
        },
      ),
    );
  });
});
