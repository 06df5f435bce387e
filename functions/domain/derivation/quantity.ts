/** What units measure: of a value that was multiplied by a number only this much is known. */
import { dimensionsOf, type Unit, unitsNamed } from "../grading/units.ts";

/** What a factor leads from one unit of to another, by one unit of each. */
const QUANTITIES = new Set(
  ["metre", "gram", "kelvin", "second", "square metre", "cubic metre", "joule", "pascal", "mole"].flatMap((name) =>
    [...unitsNamed(name)].map(({ dimensions }) => dimensions),
  ),
);
const SHARES = new Set(["percent", "per mille"].flatMap((name) => [...unitsNamed(name)]));

/** True if two units surely measure different things; what is a quotient or none of the quantities above is not judged. */
export function measureOthers(a: Unit, b: Unit): boolean {
  const [one, other] = [quantitiesOf(a), quantitiesOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((quantity) => other.includes(quantity));
}

function quantitiesOf(unit: Unit): string[] {
  if (unit.length !== 1) return [];
  // A name that may mean something else besides, as "pounds" may, is of no one quantity.
  const found = dimensionsOf(unit);
  return found.every((quantity) => QUANTITIES.has(quantity)) ? found : [];
}

/** True of percent and per mille, which a ratio may be said in once it is multiplied. */
export function isShare(unit: Unit): boolean {
  return unit.length === 1 && [...(unit[0]?.meanings ?? [])].some((meaning) => SHARES.has(meaning));
}
