/**
 * Which concepts are alike: what questions that are to be varied put in place of one another, and weigh against one another.
 * Natural questions go by what a concept is a kind of, and no further.
 */
import type { Concept } from "./concept.ts";
import { conceptOf, isA } from "./kinds.ts";
import type { ConceptName } from "./vocabulary.ts";

/** Fields that take figures of any unit, and those of them that add figures up or round them. */
const ANY_FIGURE: ReadonlySet<ConceptName> = new Set(["quantity.weighed", "quantity"]);
const ANY_AMOUNT: ReadonlySet<ConceptName> = new Set(["amount.added", "amount"]);
const ANY_COUNT: ReadonlySet<ConceptName> = new Set(["count.weighed", "count"]);
/** Fields that take any name in words. */
const ANY_NAME: ReadonlySet<ConceptName> = new Set(["word.english"]);

/** What is given of something else (a rate, a share), or from a point that is set (a temperature), adds up to nothing. */
const NOT_ADDED = /\b(?:per|percent|percentage|degrees|kelvin)\b|\ba (?:year|month|day)\b/;

/** True if both are figures of one unit, things of one class, dates or times: one of them may stand where the other does. */
export function isLike(one: ConceptName, other: ConceptName): boolean {
  if (one === other) return true;
  const [a, b] = [conceptOf(one), conceptOf(other)];
  if (a.type !== b.type) return false;
  switch (a.type) {
    case "number":
      return a.unit === b.unit && (a.unit !== undefined || a.noun === b.noun || (isCount(one) && isCount(other)));
    case "text":
      return a.noun === b.noun;
    case "date":
    case "time":
      return true;
    case "boolean":
      return false;
  }
}

/** True if a value of concept `name` may stand where `wanted` is taken: a kind of it, one like it, or any figure or name where that takes any. */
export function mayStandFor(name: ConceptName, wanted: ConceptName): boolean {
  if (isA(name, wanted)) return true;
  const concept = conceptOf(name);
  if (concept.type === "number" && isMeasured(name)) {
    if (ANY_FIGURE.has(wanted)) return true;
    if (ANY_AMOUNT.has(wanted)) return isAdded(concept);
    if (ANY_COUNT.has(wanted)) return concept.integer === true;
  }
  if (concept.type === "text" && ANY_NAME.has(wanted)) return isA(name, "text");
  return isLike(name, wanted);
}

/** True if a field of the concept takes figures of any unit, or any name. */
export function takesAny(wanted: ConceptName): boolean {
  return [ANY_FIGURE, ANY_AMOUNT, ANY_COUNT, ANY_NAME].some((any) => any.has(wanted));
}

/** Not a number that names or describes, as a year does. */
function isMeasured(name: ConceptName): boolean {
  return !isA(name, "figure");
}

function isCount(name: ConceptName): boolean {
  return conceptOf(name).integer === true && isMeasured(name);
}

function isAdded({ unit }: Concept): boolean {
  return unit === undefined || !NOT_ADDED.test(unit);
}
