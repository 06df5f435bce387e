/** What units measure: of a value that was multiplied by a number only this much is known. */
import { type Unit, unitsNamed } from "../grading/units.ts";

/** One quantity a line, by one name of each of its units. */
const QUANTITIES = [
  "km, m, cm, mm, micrometres, nanometres, angstroms, nautical miles, miles, feet, inches, yards, light years, AU",
  "kg, grams, mg, micrograms, nanograms, tonnes, ounces",
  "degrees Celsius, degrees Fahrenheit, kelvins",
  "years, months, weeks, days, hours, minutes, seconds, milliseconds",
  "km2, square metres, square centimetres, square angstroms, square miles, square feet, square inches, hectares",
  "litres, decilitres, millilitres, microlitres, cubic metres, cubic centimetres",
  "joules, kilojoules, calories, kilocalories",
  "pascals, kilopascals, hectopascals, mmHg, atmospheres",
  "moles, millimoles, micromoles",
].map((line) => new Set(line.split(", ").flatMap((name) => [...unitsNamed(name)])));
const SHARES = new Set(["percent", "per mille"].flatMap((name) => [...unitsNamed(name)]));

/** True if two units surely measure different things; what is a quotient or in no line above is not judged. */
export function measureOthers(a: Unit, b: Unit): boolean {
  const [one, other] = [quantitiesOf(a), quantitiesOf(b)];
  return one.length > 0 && other.length > 0 && !one.some((quantity) => other.includes(quantity));
}

function quantitiesOf(unit: Unit): ReadonlySet<number>[] {
  const [only] = unit;
  if (only === undefined || unit.length > 1) return [];
  // A name that may mean something else besides, as "pounds" may, is of no one quantity.
  const ids = [...only.meanings];
  const found = QUANTITIES.filter((quantity) => ids.some((id) => quantity.has(id)));
  return ids.every((id) => found.some((quantity) => quantity.has(id))) ? found : [];
}

/** True of percent and per mille, which a ratio may be said in once it is multiplied. */
export function isShare(unit: Unit): boolean {
  return unit.length === 1 && [...(unit[0]?.meanings ?? [])].some((id) => SHARES.has(id));
}
