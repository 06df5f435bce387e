/** Names that a tool may have: what every model endpoint and trainer takes. */
const FORM = /^[A-Za-z0-9_-]{1,64}$/;

/** Names of methods and routes that trainers and their servers give a meaning of their own. */
const RESERVED: ReadonlySet<string> = new Set([
  "reset",
  "step",
  "state",
  "close",
  "verify",
  "seed_session",
  "aggregate_metrics",
  "mcp",
  "get_reward",
]);

/** What is wrong with a tool's name and what was expected, or null. */
export function nameFault(name: string): string | null {
  if (!FORM.test(name)) return "expected 1 to 64 letters, digits, underscores and hyphens";
  if (name.startsWith("_")) return "expected a name that does not begin with an underscore";
  if (RESERVED.has(name)) return `"${name}" is reserved by trainers; expected another name`;
  return null;
}
