/**
 * Checks records from outside: with nothing but the lines of `tasks.jsonl` and calls of tools. It shares no code with the
 * pipeline that made them, so that it can disagree with it.
 */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { isDeepStrictEqual } from "node:util";
import jsonpointer from "jsonpointer";
import type { Json, JsonObject } from "../domain/schema.ts";
import type { Client } from "./client.ts";

interface Place {
  call: string;
  pointer: string;
}
interface Stated extends Place {
  value: unknown;
}
interface Record_ {
  id: string;
  question: string;
  answer: { type: string; value: unknown };
  evidence: readonly { id: string; tool: string; input: JsonObject; output: unknown; ok: boolean; after?: string }[];
  provenance: readonly { from: Place; to: Place }[];
  solution: readonly string[];
  answer_pointers: readonly (Stated | { value: unknown; expression: string; operands: readonly Stated[] })[];
}

/** Calls a tool after others that changed its state. */
export type Caller = (
  tool: string,
  input: JsonObject,
  before: readonly { readonly tool: string; readonly input: JsonObject }[],
) => Promise<{ readonly ok: boolean; readonly output: unknown }>;

export interface CheckReport {
  readonly records: number;
  /** Tool calls replayed. */
  readonly calls: number;
  /** One line for each thing that does not hold. */
  readonly problems: readonly string[];
}

/** Records checked side by side. */
const WIDTH = 16;

/** Checks every line of a `tasks.jsonl`; `tick` is called after each record. */
export async function checkDownloaded(client: Client, path: string, tick: () => void = () => {}): Promise<CheckReport> {
  const problems: string[] = [];
  const questions = new Set<string>();
  let records = 0;
  let calls = 0;
  const call: Caller = (tool, input, before) => client.post(`/v1/tools/${tool}/call`, { input, before });
  const check = async (line: string) => {
    const record = JSON.parse(line) as Record_;
    problems.push(...recordWrong(record).map((problem) => `${record.id}: ${problem}`));
    const question = record.question.toLowerCase().replace(/\s+/g, " ");
    if (questions.has(question)) problems.push(`${record.id}: its question is asked twice`);
    questions.add(question);
    problems.push(...(await differing(record, record.solution, call)).map((problem) => `${record.id}: ${problem}`));
    calls += record.solution.length;
    records++;
    tick();
  };
  let running: Promise<void>[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line === "") continue;
    running.push(check(line));
    if (running.length >= WIDTH) {
      await Promise.all(running);
      running = [];
    }
  }
  await Promise.all(running);
  return { records, calls, problems };
}

/** Makes some of the record's calls again; what does not give the same. */
export async function differing(
  { evidence }: Pick<Record_, "evidence">,
  ids: readonly string[],
  call: Caller,
): Promise<string[]> {
  const problems: string[] = [];
  for (const made of evidence.filter(({ id }) => ids.includes(id))) {
    const again = await call(made.tool, made.input, changesBefore(evidence, made));
    if (!isDeepStrictEqual(again.output, made.output)) problems.push(`${made.id} gives another output now`);
  }
  return problems;
}

/** The calls that made the state that a call found, in order: each says which one was last before it. */
function changesBefore(
  evidence: Record_["evidence"],
  { after }: Record_["evidence"][number],
): { tool: string; input: JsonObject }[] {
  const last = evidence.find(({ id }) => id === after);
  return last === undefined ? [] : [...changesBefore(evidence, last), { tool: last.tool, input: last.input }];
}

/** What does not hold within the record itself. */
export function recordWrong(record: Record_): string[] {
  const problems: string[] = [];
  const calls = new Map(record.evidence.map((call) => [call.id, call]));
  const at = (side: "input" | "output", { call, pointer }: Place): unknown => {
    const found = calls.get(call);
    const value = found?.[side];
    if (pointer === "") return value;
    return typeof value === "object" && value !== null ? jsonpointer.get(value, pointer) : undefined;
  };
  for (const pointer of placesOf(record))
    if (!isDeepStrictEqual(at("output", pointer), pointer.value))
      problems.push(`no answer value at ${pointer.call}${pointer.pointer}`);
  for (const { from, to } of record.provenance)
    if (at("output", from) === undefined || !isDeepStrictEqual(at("output", from), at("input", to)))
      problems.push(`provenance ${from.call}${from.pointer} -> ${to.call}${to.pointer} does not match`);
  const values = valuesOf(record.answer);
  const pointed = record.answer_pointers.map(({ value }) => value);
  for (const value of values)
    if (!pointed.includes(value)) problems.push(`answer value ${String(value)} has no pointer`);
  const needed = closure(record);
  if (!isDeepStrictEqual([...needed].sort(), [...record.solution].sort()))
    problems.push(`the solution is ${record.solution.join(", ")} but the answer depends on ${[...needed].join(", ")}`);
  // One of several options is named by nature.
  const computed = record.answer_pointers.flatMap((pointer) => ("expression" in pointer ? [pointer.value] : []));
  for (const value of values.filter((one) => !computed.includes(one) && !isOption(record, one)))
    if (states(record.question, value)) problems.push(`the question states ${String(value)}`);
  return problems;
}

/** True if a call of the solution was given the value to choose from, beside another that the question states as well. */
function isOption({ question, evidence, solution }: Record_, value: unknown): boolean {
  return evidence.some(({ id, input }) => {
    const given = Object.values(input).flat();
    return (
      solution.includes(id) &&
      given.includes(value as Json) &&
      given.some((other) => other !== value && typeof other === typeof value && states(question, other))
    );
  });
}

/** Where the answer's values stand, or what they are computed from. */
function placesOf({ answer_pointers }: Record_): Stated[] {
  return answer_pointers.flatMap((pointer) => ("expression" in pointer ? [...pointer.operands] : [pointer]));
}

/** The calls that the answer depends on, backwards over provenance and over the changes of a state. */
function closure(record: Record_): Set<string> {
  const needed = new Set<string>();
  const open = placesOf(record).map(({ call }) => call);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    for (const { from, to } of record.provenance) if (to.call === id) open.push(from.call);
    open.push(...record.evidence.flatMap((call) => (call.id === id ? (call.after ?? []) : [])));
  }
  return needed;
}

/** The single values of an answer: of a list its items', of a record its parts'. */
function valuesOf({ value }: { value: unknown }): unknown[] {
  if (!Array.isArray(value)) return [value];
  return (value as { value: unknown; answer?: { value: unknown } }[]).flatMap((part) => valuesOf(part.answer ?? part));
}

/** True if the value stands in the text as a word or number of its own. */
function states(text: string, value: unknown): boolean {
  if (typeof value === "number")
    return (text.match(/(?<![\w.])-?\d+(?:\.\d+)?(?![\w]|\.\d)/g) ?? []).some((found) => Number(found) === value);
  if (typeof value !== "string") return false;
  const words = (s: string) =>
    ` ${s
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `;
  return words(text).includes(words(value));
}
