/** What a cron expression may hold: the five fields of standard cron, and nothing that only some programs understand. */

const FIELDS = [
  { name: "minute", names: "" },
  { name: "hour", names: "" },
  { name: "day of the month", names: "" },
  { name: "month", names: "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec" },
  { name: "day of the week", names: "sun|mon|tue|wed|thu|fri|sat" },
].map(({ name, names }) => {
  const value = names === "" ? "\\d{1,2}" : `(?:\\d{1,2}|${names})`;
  // `*`, a value, or a range of two; a step may follow what has more than one value.
  const item = `(?:${value}|(?:\\*|${value}-${value})(?:/\\d{1,2})?)`;
  return { name, form: new RegExp(`^${item}(?:,${item})*$`, "i") };
});

/**
 * What keeps a text from being an expression of five fields, as what was expected of it; null if nothing does.
 * Whether its values are in range is for whoever reckons with them to say.
 */
export function notFiveFields(expression: string): string | null {
  const given = expression.trim().split(/\s+/);
  if (given.length !== FIELDS.length)
    return 'expected five fields: minute, hour, day of the month, month and day of the week, like "0 3 * * 1"';
  const index = FIELDS.findIndex(({ form }, i) => !form.test(given[i] ?? ""));
  if (index < 0) return null;
  return `expected *, numbers, ranges, steps and lists of them for the ${FIELDS[index]?.name}, like "0 3 * * 1" or "*/15 8-18 * * mon-fri": found "${given[index]}"`;
}
