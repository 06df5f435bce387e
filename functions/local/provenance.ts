/** `npm run provenance`: how well provenance inferred from values meets the truth, on traces made so that it is known. */
import Table from "cli-table3";
import { wilson } from "../domain/statistics/wilson.ts";
import { type Counts, counted, none, plus } from "./provenance/measure.ts";
import { tracesOf } from "./provenance/traces.ts";
import { rateText } from "./trust/tally.ts";

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
of the same value, which means as much and was no more given to its call. Of ${total.right} right edges ${total.either} name such another.
In brackets: Wilson score intervals of 95 %.`,
  );
  if (verbose) for (const line of mistakes) console.log(line);
  if (json) console.log(JSON.stringify({ seed, total, traps: Object.fromEntries(traps) }));
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
