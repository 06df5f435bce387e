/** What the checks of trainers found, as a table, and whether it is good enough. */
import { z } from "zod";

/** Trajectories with the calls of one turn together, with one after the other, and such as models write (`hard.ts`). */
export const FORMS = ["parallel", "serial", "hard"] as const;
export type Form = (typeof FORMS)[number];

/** The line of JSON that a check prints. */
export const findingSchema = z.strictObject({
  /** Of which loader. */
  trainer: z.string(),
  version: z.string(),
  format: z.string(),
  /** Null where the check failed before they were counted. */
  rows: z.int().nonnegative().nullable(),
  ok: z.boolean(),
  detail: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

/** What came of one check: findings by form of calls, or why its packages are not there. */
export type Outcome =
  | {
      readonly check: string;
      readonly installed: true;
      readonly form: Form;
      readonly found: readonly Finding[];
    }
  | { readonly check: string; readonly installed: false; readonly error: string };

export type TableRow = readonly [
  loader: string,
  format: string,
  form: string,
  rows: string,
  came: string,
  detail: string,
];

/** A row for each finding, in the order they were made, and one for each check that could not be installed. */
export function tableRows(outcomes: readonly Outcome[]): TableRow[] {
  return outcomes.flatMap((outcome): TableRow[] => {
    if (!outcome.installed) return [[outcome.check, "", "", "", "not installed", oneLine(outcome.error)]];
    return outcome.found.map(({ trainer, version, format, rows, ok, detail }) => [
      `${trainer} ${version}`,
      format,
      outcome.form,
      rows === null ? "" : String(rows),
      ok ? "ok" : "FAILED",
      detail,
    ]);
  });
}

/** What does not hold of checks that could be installed; one that found nothing is no success. */
export function complaints(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap((outcome) => {
    if (!outcome.installed) return [];
    if (outcome.found.length === 0) return [`${outcome.check} (${outcome.form}) found nothing`];
    return outcome.found
      .filter(({ ok }) => !ok)
      .map(({ trainer, format, detail }) => `${trainer}, ${format} (${outcome.form}): ${detail}`);
  });
}

/** How it went, in a sentence. */
export function summaryOf(outcomes: readonly Outcome[]): string {
  const found = outcomes.flatMap((outcome) => (outcome.installed ? outcome.found : []));
  const missing = outcomes.flatMap((outcome) => (outcome.installed ? [] : [outcome.check]));
  const failed = found.filter(({ ok }) => !ok).length;
  return [
    `${found.length - failed} of ${found.length} checks passed`,
    ...(missing.length === 0 ? [] : [`not installed: ${missing.join(", ")}`]),
  ].join("; ");
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
