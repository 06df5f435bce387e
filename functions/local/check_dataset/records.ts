/** Records of a dataset on disk, one by one: their schema, what they say of themselves, their splits, and their verdicts. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Schema, Validator } from "@cfworker/json-schema";
import type { TaskRecord } from "../../datasets/record.ts";
import { type Changing, changesState, wrongChange } from "../../domain/grading/changes.ts";
import { gradeResponse, withWrongChange } from "../../domain/grading/grade.ts";
import { canonicalJson, sha256Hex } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import { type MadeCall, madeCalls } from "../../domain/solving/made_calls.ts";

/** Checks one record; what does not hold, a line each. */
export type RecordCheck = (record: TaskRecord) => string[];

/** By the JSON Schema that the dataset has of itself. */
export async function schemaCheck(folder: string): Promise<RecordCheck> {
  const [name] = (await readdir(join(folder, "schemas"))).filter((path) => path.startsWith("task-record-"));
  const schema = JSON.parse(await readFile(join(folder, "schemas", name ?? ""), "utf8")) as Schema;
  const validator = new Validator(schema, "2020-12", true);
  return (record) => {
    const { errors } = validator.validate(record);
    return errors
      .slice(-1)
      .map(({ instanceLocation, error }) => `is not as its schema says: ${instanceLocation} ${error}`);
  };
}

/** The hash, the tools and the counts of a record are what they say. */
export function ownCheck(tools: ReadonlyMap<string, string>): RecordCheck {
  return (record) => {
    const wrong: string[] = [];
    const { question, answer, answer_pointers, toolset, tool_digests, evidence, solution, attempts } = record;
    const calls = evidence
      .filter(({ id }) => solution.includes(id))
      .map(({ id, tool, input, output }) => ({ id, tool, input, output }));
    const offered = toolset.map((name) => [name, tool_digests[name] ?? ""]);
    const defined = { question, answer, answer_pointers, tools: offered, calls } as unknown as Json;
    if (sha256Hex(canonicalJson(defined)) !== record.hash) wrong.push("its hash is not that of what defines it");
    for (const name of toolset)
      if (tools.get(tool_digests[name] ?? "") !== name) wrong.push(`tools.jsonl has no ${name} of its digest`);
    const numberOf = (some: typeof attempts) => some.reduce((sum, { count }) => sum + count, 0);
    if (numberOf(attempts) !== record.attempted)
      wrong.push(`lists ${numberOf(attempts)} attempts of ${record.attempted}`);
    if (numberOf(attempts.filter(({ correct }) => correct === 1)) !== record.passed)
      wrong.push("its right attempts are not as many as it says");
    return wrong;
  };
}

/**
 * The reward of each attempt whose verdict is a program's is what the grader gives now, by what it answered and by what it
 * changed. What it changed with a tool that is not as it was is not looked at.
 * @param toolOf the tool of that name and digest; of another digest it leaves nothing to be compared.
 */
export function gradeCheck(toolOf: (name: string, digest: string) => Changing | undefined): RecordCheck {
  return ({ answer, attempts, evidence, solution, tool_digests }) => {
    const find = (name: string) => toolOf(name, tool_digests[name] ?? "");
    const isLost = ({ tool }: MadeCall) => changesState(find(tool)) && find(tool)?.leaves === undefined;
    const ordered = evidence.filter(({ id, ok }) => ok && solution.includes(id));
    return attempts.flatMap(({ id, messages, judged, wrong_changes = false, format, correct }) => {
      const made = madeCalls(messages);
      const otherwise = wrongChange(find, ordered, made);
      if (wrong_changes !== (otherwise !== null) && ![...ordered, ...made].some(isLost))
        return [
          `attempt ${id} ${otherwise === null ? "leaves what the solution does" : `changed otherwise: ${otherwise}`}`,
        ];
      const last = messages.at(-1);
      const isFinal = last?.role === "assistant" && (last.tool_calls ?? []).length === 0;
      const answered = gradeResponse(answer, isFinal ? (last.content ?? "") : "");
      const now = wrong_changes ? withWrongChange(answered) : answered;
      const same = now.format === format && ((judged === true && !wrong_changes) || now.correct === correct);
      return same ? [] : [`the grader gives attempt ${id} format ${now.format} and correct ${now.correct} now`];
    });
  };
}

/**
 * What a tool of a source returned is recorded once: an attempt that makes a call of the evidence is told what stands there. Of a tool that
 * was called so more than once the attempt is told one of the answers; of a variant's tools, what its world makes of them; of
 * tools that share a state, what that is by then.
 */
export const servedCheck: RecordCheck = ({ evidence, attempts, variant }) => {
  if (variant !== undefined) return [];
  const before = new Set(evidence.flatMap(({ after }) => after ?? []));
  const recorded = Map.groupBy(
    evidence.filter(({ id, ok, after }) => ok && after === undefined && !before.has(id)),
    ({ tool, input }) => canonicalJson([tool, input]),
  );
  return attempts.flatMap(({ id, teacher, messages }) => {
    // What a model is told may have been cut for it; the embedded teacher reads everything.
    if (!teacher.startsWith("embedded")) return [];
    const asked = new Map(
      messages.flatMap((one) => (one.role === "assistant" ? (one.tool_calls ?? []) : [])).map((one) => [one.id, one]),
    );
    return messages.flatMap((message) => {
      const call = message.role === "tool" ? asked.get(message.tool_call_id) : undefined;
      const input = jsonIn(call?.function.arguments ?? "");
      if (message.role !== "tool" || call === undefined || input === undefined) return [];
      const known = recorded.get(canonicalJson([call.function.name, input])) ?? [];
      const told = jsonIn(message.content);
      if (known.length === 0 || told === undefined) return [];
      const same = known.some(({ output }) => canonicalJson(output) === canonicalJson(told));
      return same ? [] : [`attempt ${id} was told otherwise than ${known[0]?.id} records`];
    });
  });
};

function jsonIn(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** Over all records: each id, position, question and solution once but for variants, and no split that shares what it must not. */
export class Together {
  readonly #seen = new Map<string, string>();
  readonly #splits = new Map<string, Set<string>>();
  readonly counts = { sft: 0, rl: 0, eval: 0 };

  add(record: TaskRecord): string[] {
    const { id, position, split, varies, evidence, solution } = record;
    this.counts[split]++;
    const calls = evidence
      .filter((call) => solution.includes(call.id))
      .map(({ tool, input }) => canonicalJson({ tool, input }))
      .sort();
    const own = [`id ${id}`, `position ${position}`];
    const once = [`question ${record.question.trim().toLowerCase()}`, `solution ${sha256Hex(calls.join("\n"))}`];
    const wrong = (varies === undefined ? [...own, ...once] : own).flatMap((name) => {
      const before = this.#seen.get(name);
      this.#seen.set(name, id);
      return before === undefined ? [] : [`has the ${name.slice(0, name.indexOf(" "))} of ${before}`];
    });
    const shared = [`seed ${record.domain}/${record.seed}`, `call graph ${record.shape.graph}`, ...once];
    for (const name of shared) this.#splits.set(name, (this.#splits.get(name) ?? new Set()).add(split));
    if (varies !== undefined) {
      const base = this.#seen.get(`split of ${varies}`);
      if (base !== split) wrong.push(`stands in ${split}, and the task that it varies in ${base ?? "none"}`);
    }
    this.#seen.set(`split of ${id}`, split);
    return wrong;
  }

  /** How many of a kind stand in more than one split, by kind. */
  shared(): Record<string, number> {
    const counts: Record<string, number> = { seed: 0, question: 0, solution: 0, "call graph": 0 };
    for (const [name, splits] of this.#splits) {
      const kind = name.startsWith("call graph") ? "call graph" : name.slice(0, name.indexOf(" "));
      const across = kind === "call graph" ? splits.has("eval") && splits.size > 1 : splits.size > 1;
      if (across) counts[kind] = (counts[kind] ?? 0) + 1;
    }
    return counts;
  }
}
