/** Tries a tool with its inputs: each alone, and then all of them beside each other and beside other tools. */
import type { Json, JsonObject } from "../../domain/schema.ts";
import { type CallLimits, measuredCall } from "../../tools/call.ts";
import type { Tool } from "../../tools/contract.ts";
import { type Outcome, quarantined, type Trial, type Verdict, verdictOf } from "./decide.ts";
import { outcomeOf } from "./outcome.ts";

export interface ProbeOptions {
  readonly limits: CallLimits;
  /** What names the probe: calls that change something carry it. */
  readonly key: string;
  readonly allowWrites: boolean;
}

/** What keeps all inputs of a tool from being answered: the next one would wait as long. */
const HOPELESS: ReadonlySet<string> = new Set(["timed_out", "unreachable", "blocked", "denied", "limited"]);

export async function probe(tool: Tool, inputs: readonly JsonObject[], options: ProbeOptions): Promise<Verdict> {
  if (tool.effect === "write" && !options.allowWrites)
    return quarantined("write_not_allowed", "it changes something, and the source does not allow that (allow_writes)");
  const call = async (input: JsonObject, i: number): Promise<Outcome> =>
    outcomeOf(await measuredCall(tool, input, options.limits, { key: `${options.key}/${i}` }));
  const trials: Trial[] = [];
  for (const [i, input] of inputs.entries()) {
    const first = await call(input, i);
    trials.push({ input, first });
    if (!first.ok && HOPELESS.has(first.reason)) break;
  }
  // Asked twice it would change something twice.
  if (tool.effect === "write") return verdictOf(trials);
  const again = await Promise.all(
    trials.map(
      async (trial, i): Promise<Trial> => (trial.first.ok ? { ...trial, second: await call(trial.input, i) } : trial),
    ),
  );
  return verdictOf(again);
}

/** Every output of the trials, for who learns from them. */
export function outputsOf(trials: readonly Trial[]): Json[] {
  return trials.flatMap(({ first, second }) => [first, second]).flatMap((one) => (one?.ok ? [one.output] : []));
}
