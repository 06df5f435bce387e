/** `npm run provenance`: how well provenance inferred from values meets the truth, on traces made so that it is known. */
import Table from "cli-table3";
import { wilson } from "../domain/statistics/wilson.ts";
import { type Counts, counted, none, plus } from "./provenance/measure.ts";
import { tracesOf } from "./provenance/traces.ts";
import { rateText } from "./trust/tally.ts";

/** Precision and recall in total, at least. */
const FLOOR = 0.97;

export interface ProvenanceOptions {
  /** Traces of each kind. */
  readonly count: number;
  readonly seed: number;
  readonly verbose: boolean;
  readonly json: boolean;
}

export async function main({ count, seed, verbose, json }: ProvenanceOptions): Promise<void> {
  const traps = new Map<string, Counts>();
  const mistakes: string[] = [];
  for await (const trace of tracesOf(count, seed)) {
    const counts = counted(trace, ({ trap, text }) => mistakes.push(`${trap}: ${text}`));
    traps.set(trace.trap, plus(traps.get(trace.trap) ?? none(), counts));
  }
  const total = [...traps.values()].reduce(plus, none());
  console.log(tableOf([...traps, ["total", total]]));
  console.log(
    `An edge is right if it names the place that was copied, or another that no reader could tell from it: an earlier output
of the same value, which means as much and does not just stand there because its call was given it. Of ${total.right} right edges ${total.either} name such another.
In brackets: Wilson score intervals of 95 %.`,
  );
  if (verbose) for (const line of mistakes) console.log(line);
  const [precision, recall] = [total.right / total.found, total.right / total.wanted];
  if (json) console.log(JSON.stringify({ seed, total, traps: Object.fromEntries(traps) }));
  if (!(Math.min(precision, recall) >= FLOOR))
    throw new Error(
      `precision ${precision.toFixed(3)} and recall ${recall.toFixed(3)}: each should be ${FLOOR} at least`,
    );
}

function tableOf(rows: readonly (readonly [string, Counts])[]): string {
  const table = new Table({
    head: ["trap", "traces", "edges", "precision [95 %]", "recall [95 %]", "either"],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  for (const [name, { traces, wanted, found, right, either }] of rows)
    table.push([name, traces, wanted, rateText(wilson(right, found)), rateText(wilson(right, wanted)), either]);
  return table.toString();
}
