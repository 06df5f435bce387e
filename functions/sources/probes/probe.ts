/** Tries a tool with its inputs: each alone, and then all of them beside each other and beside other tools. */
import type { Json, JsonObject } from "../../domain/schema.ts";
import { type CallLimits, measuredCall } from "../../tools/call.ts";
import type { Tool } from "../../tools/contract.ts";
import { type Outcome, quarantined, type Trial, type Verdict, verdictOf } from "./decide.ts";
import { outcomeOf } from "./outcome.ts";

/** Makes a request when its turn has come. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export interface ProbeOptions {
  readonly limits: CallLimits;
  readonly inTurn: InTurn;
  /** What names the probe: calls that change something carry it. */
  readonly key: string;
  readonly allowWrites: boolean;
}

/** What keeps all inputs of a tool from being answered: the next one would wait as long. */
const HOPELESS: ReadonlySet<string> = new Set(["timed_out", "unreachable", "blocked", "denied", "limited"]);

export async function probe(tool: Tool, inputs: readonly JsonObject[], options: ProbeOptions): Promise<Verdict> {
  if (tool.effect === "write" && !options.allowWrites)
    return quarantined("write_not_allowed", "it changes something, and the source does not allow that (allow_writes)");
  const call = (input: JsonObject, i: number): Promise<Outcome> =>
    options.inTurn(async () =>
      outcomeOf(await measuredCall(tool, input, options.limits, { key: `${options.key}/${i}` })),
    );
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

/** So many at once, and no two beginnings nearer to each other than `per_second` says. */
export function turns({
  concurrent,
  per_second,
}: {
  readonly concurrent: number;
  readonly per_second?: number | undefined;
}): InTurn {
  const gap = per_second === undefined ? 0 : 1_000 / per_second;
  const waiting: (() => void)[] = [];
  let open = 0;
  let next = 0;
  return async (work) => {
    if (open >= concurrent) await new Promise<void>((resolve) => waiting.push(resolve));
    else open++;
    try {
      const wait = next - Date.now();
      next = Math.max(next, Date.now()) + gap;
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      return await work();
    } finally {
      // The place goes to who waits longest.
      const first = waiting.shift();
      if (first === undefined) open--;
      else first();
    }
  };
}
