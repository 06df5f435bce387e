/** Tolerance: what is taken for right is near the value. */
import { scalarText } from "../grading/scalar.ts";
import { type Answer, scalarsOf } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";

/** Half of a value either way is no measure of it any more. */
const RELATIVE_MAX = 0.5;

/**
 * Figure: the widest tolerance, as a fraction of its value. Passed if all are at most half of their value: an absolute one that
 * reaches zero would take nothing, and the value with the other sign, for right.
 */
export function toleranceCheck(answer: Answer): Check {
  const numbers = scalarsOf(answer).filter((scalar) => scalar.type === "number");
  const widths = numbers.map(({ value, tolerance: { absolute, relative } }) =>
    Math.max(relative, absolute === 0 ? 0 : value === 0 ? Number.MAX_VALUE : absolute / Math.abs(value)),
  );
  const figure = Math.max(0, ...widths);
  const wide = numbers[widths.indexOf(figure)];
  if (figure <= RELATIVE_MAX || wide === undefined) return checkOf(figure, null);
  const { absolute, relative } = wide.tolerance;
  return checkOf(
    figure,
    `the tolerance of ${scalarText(wide)} (absolute ${absolute}, relative ${relative}) reaches ${figure < 1 ? "more than half of the value" : "as far as the value itself"}; scale it to the value`,
  );
}
