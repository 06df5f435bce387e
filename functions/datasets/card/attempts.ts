/** The section of the card about attempts: how they went, and what a dataset leaves out. */
import type { AttemptCounts } from "../../domain/dataset/attempt_counts.ts";
import { LEFT_OUT, type LeftOut, type LeftOutFacts } from "../../domain/dataset/left_out.ts";
import { TIER_NAMES, type TierName } from "../../domain/solving/tier.ts";
import { code } from "../../lib/escape.ts";

const RATES = {
  "1": "0.8 and above",
  "2": "0.6 to 0.8",
  "3": "0.4 to 0.6",
  "4": "0.2 to 0.4",
  "5": "below 0.2",
} as const satisfies Record<TierName, string>;

export function attempts({ attempts, dropped }: LeftOutFacts, { recovered, judged, tiers }: AttemptCounts): string {
  const ended = Object.entries(attempts.left_out).map(
    ([why, count]) => `| left out (\`${why}\`): ${LEFT_OUT[why as LeftOut]} | ${count} |`,
  );
  const listed = dropped.reasons.reduce((sum, { records }) => sum + records, 0);
  const others = dropped.records - listed;
  const reasons = dropped.reasons.map(({ reason, records }) => `| ${code(reason)} | ${records} |`);
  const records =
    dropped.records === 0
      ? "Every record that was chosen parsed."
      : `${dropped.records === 1 ? "One task was" : `${dropped.records} tasks were`} chosen and left out, since what was stored of ${dropped.records === 1 ? "it" : "them"} does not parse:

| field, and what was expected | tasks |
| --- | ---: |
${reasons.join("\n")}${others > 0 ? `\n| other reasons | ${others} |` : ""}`;
  const verdicts = Object.entries(judged).map(
    ([type, { right, wrong }]) => `| judged, answer of type ${type}: right / wrong | ${right} / ${wrong} |`,
  );
  const byTier = TIER_NAMES.map((tier) => `| tier ${tier}: pass rate ${RATES[tier]} | ${tiers[tier] ?? 0} |`);
  const difficulty =
    Object.keys(tiers).length === 0
      ? ""
      : `
How hard a task is its pass rate says: \`tier\` is 1 where it is nearly always solved, to 5 where hardly ever.

| tasks of this dataset | |
| --- | ---: |
${byTier.join("\n")}
`;
  return `## Attempts, and what is left out

An attempt at a task that calls a tool and is told of an error, goes on and is right has \`recovered\` of one or more in its
record: so many failed calls. Where a judge gave the verdict, since the program could not read the answer, it says \`judged\`.
One that changed otherwise than the solution does is wrong, whatever it answered, and says \`wrong_changes\`.

An attempt that ended in what was not the model's doing has no verdict and no reward. It is in no pass rate; it stands in its
record's \`left_out\` with how it ended.

| attempts at the tasks of this dataset | |
| --- | ---: |
| with a verdict | ${attempts.with_verdict} |
| of these, right after an error | ${recovered} |
${verdicts.length > 0 ? `${verdicts.join("\n")}\n` : ""}${ended.length > 0 ? `${ended.join("\n")}\n` : ""}${difficulty}
${records}`;
}
