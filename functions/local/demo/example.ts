/** One task of a dataset as text: what it asks, what the answer is, and the calls that the answer rests on. */

import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { AnswerPointer } from "../../domain/schema.ts";
import { randomOf } from "../../lib/random.ts";
import { wrapped } from "../options.ts";

interface Place {
  readonly call: string;
  readonly pointer: string;
}

/** What is read of a record. */
export interface Example {
  readonly id: string;
  readonly domain: string;
  readonly question: string;
  readonly answer_text: string;
  readonly evidence: readonly {
    readonly id: string;
    readonly tool: string;
    readonly input: unknown;
    readonly output: unknown;
  }[];
  readonly provenance: readonly { readonly from: Place; readonly to: Place }[];
  readonly solution: readonly string[];
  readonly answer_pointers: readonly AnswerPointer[];
  readonly pass_rate: number | null;
  readonly passed: number;
  readonly attempted: number;
}

/** Characters in a line, at most. */
const WIDTH = 80;
const INDENT = 2;
/** Characters of the texts of a task that is a good one to show: these fit without a cut. */
const QUESTION_MAX = 300;
const JSON_MAX = 2 * (WIDTH - 16);
/** Lines that an input or an output takes, at most. */
const LINES_MAX = 3;

/** A record of the file that shows well, by chance among equals; null where the file has none. */
export async function exampleIn(path: string, seed: number): Promise<Example | null> {
  let best: { readonly example: Example; readonly rank: number } | null = null;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line === "") continue;
    const example = JSON.parse(line) as Example;
    const rank = flaws(example) + randomOf(seed, "example", example.id).float();
    if (best === null || rank < best.rank) best = { example, rank };
  }
  return best?.example ?? null;
}

/** How many things speak against showing it: a good one has three or four calls that build on each other and short texts, and can be solved. */
function flaws({ question, evidence, solution, provenance, pass_rate }: Example): number {
  const calls = evidence.filter(({ id }) => solution.includes(id));
  const isLong = (value: unknown) => JSON.stringify(value).length > JSON_MAX;
  return [
    calls.length < 3 || calls.length > 4,
    calls.some(({ input, output }) => isLong(input) || isLong(output)),
    new Set(calls.map(({ tool }) => tool)).size < 3,
    provenance.length < 2,
    question.length > QUESTION_MAX,
    pass_rate === 0,
  ].filter(Boolean).length;
}

/** The task as lines of at most 80 characters. */
export function exampleText(example: Example): string {
  const { id, domain, question, answer_text, evidence, solution, provenance, answer_pointers } = example;
  const calls = evidence.filter((call) => solution.includes(call.id));
  const lines = [
    `One task of it, ${id} (${domain}):`,
    "",
    labelled("question", question),
    labelled("answer", answer_text),
    labelled("pass rate", passRate(example)),
    "",
    `The ${calls.length === 1 ? "call" : `${calls.length} calls`} of its solution:`,
  ];
  for (const call of calls) {
    lines.push(`${" ".repeat(INDENT)}${call.id}  ${call.tool}`);
    lines.push(labelled("input", cut(call.input), 2 * INDENT + 2));
    for (const { from, to } of provenance)
      if (to.call === call.id)
        lines.push(labelled("", `(${to.pointer} is ${from.pointer} in the output of ${from.call})`, 2 * INDENT + 2));
    lines.push(labelled("output", cut(call.output), 2 * INDENT + 2));
  }
  lines.push("", "Where the answer stands:");
  for (const at of answer_pointers) {
    const source = "expression" in at ? at.expression : `${at.pointer || "all"} in the output of ${at.call}`;
    lines.push(`${" ".repeat(INDENT)}${shortened(JSON.stringify(at.value), WIDTH / 2)}  is ${source}`);
  }
  return lines.join("\n");
}

const LABEL = 11;

function labelled(label: string, text: string, indent = INDENT): string {
  return " ".repeat(indent) + label.padEnd(LABEL) + wrapped(text, WIDTH, indent + LABEL);
}

/** A value as JSON, with spaces to break lines at, and no longer than a few lines. */
function cut(value: unknown): string {
  return shortened(
    JSON.stringify(value, null, 1).replaceAll(/\n\s*/g, " "),
    LINES_MAX * (WIDTH - LABEL - 2 * INDENT - 2),
  );
}

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 4)} ...`;
}

function passRate({ pass_rate, passed, attempted }: Example): string {
  if (pass_rate === null) return "unknown, since no attempt at it has a verdict";
  return `${pass_rate.toFixed(2)} (${passed} of ${attempted} attempts were right)`;
}
