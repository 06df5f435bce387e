/** Values that follow by definition: what comes back through an inverse, but for rounding, is what was put in. */
import type { Call, Json } from "../../domain/schema.ts";

/** How far rounding on the way there and back may lead from the value that was put in, as a fraction of it. */
const ROUNDING = 2e-4;
/** Whole numbers below it are equal by chance now and then. */
const TELLING = 100;

/** True of a number or date that one of the calls before took as its input. */
export function followsByDefinition(value: Json, before: readonly Call[]): boolean {
  if (typeof value === "string") return /^\d{4}-\d{2}-\d{2}$/.test(value) && before.some((call) => takes(call, value));
  if (typeof value !== "number" || (Number.isInteger(value) && Math.abs(value) < TELLING)) return false;
  return before.some((call) => takes(call, value));
}

function takes(call: Call, value: number | string): boolean {
  return Object.values(call.input).some((input) =>
    typeof input === "number" && typeof value === "number"
      ? Math.abs(input - value) <= (Number.isInteger(value) && Number.isInteger(input) ? 0 : ROUNDING * Math.abs(input))
      : input === value,
  );
}
