/** Verdicts counted against what is true: rates with intervals by group and in total, as a table and as data. */
import Table from "cli-table3";
import { type Rate, wilson } from "../../domain/statistics/wilson.ts";

export interface JudgedCase {
  /** What it is counted under: an answer type, a kind of planted error. */
  readonly group: string;
  readonly id: string;
  /** What was judged, in short. */
  readonly text: string;
  /** True if it should pass. */
  readonly right: boolean;
  /** True if it did. */
  readonly passed: boolean;
}

export interface Rates {
  /** Of what is right, the share that passed. */
  readonly true_positive: Rate;
  /** Of what is wrong, the share that passed. */
  readonly false_positive: Rate;
  /** Of all, the share whose verdict is as it should be. */
  readonly agreement: Rate;
}

export interface Tally {
  readonly total: Rates;
  readonly groups: Readonly<Record<string, Rates>>;
}

/** Groups in the order in which they first occur. */
export function tallied(verdicts: readonly JudgedCase[]): Tally {
  const groups = Map.groupBy(verdicts, ({ group }) => group);
  return {
    total: ratesOf(verdicts),
    groups: Object.fromEntries([...groups].map(([group, members]) => [group, ratesOf(members)])),
  };
}

function ratesOf(verdicts: readonly JudgedCase[]): Rates {
  const share = (of: readonly JudgedCase[]) => wilson(of.filter(({ passed }) => passed).length, of.length);
  return {
    true_positive: share(verdicts.filter(({ right }) => right)),
    false_positive: share(verdicts.filter(({ right }) => !right)),
    agreement: wilson(verdicts.filter(({ passed, right }) => passed === right).length, verdicts.length),
  };
}

/** "0.974 [0.935, 0.990]"; a dash where nothing was counted. */
export function rateText({ rate, low, high }: Rate): string {
  return rate === null ? "-" : `${rate.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

/** A line a group and one for the total, where there are several groups. */
export function tallyTable(title: string, { groups, total }: Tally): string {
  const table = new Table({
    head: [title, "right", "true positive [95 %]", "wrong", "false positive [95 %]", "agreement [95 %]"],
    colAligns: ["left", "right", "right", "right", "right", "right"],
    style: { head: [], border: [], compact: true },
  });
  const rows = Object.entries(groups);
  for (const [name, rates] of rows.length > 1 ? [...rows, ["total", total] as const] : rows) {
    const { true_positive: right, false_positive: wrong, agreement } = rates;
    table.push([name, right.n, rateText(right), wrong.n, rateText(wrong), rateText(agreement)]);
  }
  return table.toString();
}

/** One line for each verdict that is not as it should be. */
export function mistakes(verdicts: readonly JudgedCase[]): string[] {
  return verdicts
    .filter(({ right, passed }) => right !== passed)
    .map(({ group, id, text, passed }) => `${passed ? "accepts" : "refuses"} ${group} ${id}: ${JSON.stringify(text)}`);
}
