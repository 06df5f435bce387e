/**
 * Units in words and symbols, alone, as products and as quotients ("mg/dL", "kilojoules per 100 grams", "kg m^-2"): so that a
 * value in another unit is converted, and one of another dimension told. Units that are not known are not judged.
 */
import { dimensionsText, type Meaning, meaningOf, meaningsOf, powersOf } from "./units/names.ts";
import { WRITTEN_OUT } from "./units/table.ts";

export type Meanings = ReadonlySet<Meaning>;

/** One part of a unit: "mg per 100 g" is mg, then 100 g below the line. */
interface Factor {
  readonly meanings: Meanings;
  /** Digits in front of the unit in a denominator, empty for one. */
  readonly count: string;
  readonly below: boolean;
}
export type Unit = readonly Factor[];

const NO_MEANINGS: Meanings = new Set();
const PERCENT = meaningOf(0.01, "");
const YEAR = meaningOf(31_557_600, "s1");

/** Units that one name may mean; none if it is unknown. Case tells symbols apart ("mM", "mm") where it can. */
export function unitsNamed(name: string): Meanings {
  const { meanings, rest } = leadingPart(name);
  return /\S/.test(rest.replace(/[.)]/g, "")) ? NO_MEANINGS : meanings;
}

/** Most words that a name of a unit has. */
const NAME_WORDS_MAX = 3;
const AREA = /^[\s-]*(square|sq\.?|cubic|cu\.?)\s+/i;

/** The longest known name that the text begins with, with its exponent. */
function leadingPart(text: string): { meanings: Meanings; rest: string } {
  const area = AREA.exec(text);
  const named = leadingName(area === null ? text : text.slice(area[0].length));
  if (named.meanings.length === 0) return { meanings: NO_MEANINGS, rest: text };
  const exponent = /^(?:\s*\^\s*\(?(-?\d)\)?|(-?[1-4])|\s+(squared|cubed)(?!\p{L}))(?![\d.,]\d|\d)/u.exec(named.rest);
  const [whole = "", raised, written, said] = exponent ?? [];
  const power = area === null ? (said === undefined ? Number(raised ?? written ?? 1) : said === "squared" ? 2 : 3) : 0;
  const by = power === 0 ? (/^[\s-]*sq/i.test(area?.[0] ?? "") ? 2 : 3) : power;
  return {
    meanings: new Set(named.meanings.map((meaning) => (by === 1 ? meaning : raisedTo(meaning, by)))),
    rest: area === null ? named.rest.slice(whole.length) : named.rest,
  };
}

function raisedTo({ factor, dimensions }: Meaning, power: number): Meaning {
  const powers = new Map([...powersOf(dimensions)].map(([name, value]) => [name, value * power]));
  return meaningOf(factor ** power, dimensionsText(powers));
}

function leadingName(text: string): { meanings: readonly Meaning[]; rest: string } {
  let found: { meanings: readonly Meaning[]; rest: string } = { meanings: [], rest: text };
  let end = 0;
  for (let count = 0; count < NAME_WORDS_MAX; count += 1) {
    const word = /^[\s-]*[^\s,;:()[\]=/·*⋅×^\d]+/.exec(text.slice(end))?.[0];
    if (word === undefined) break;
    end += word.length;
    const name = text.slice(0, end).replace(/^[\s-]*/, "");
    for (const [form, cut] of [[name, 0] as const, ...trimmedEnd(name)]) {
      const meanings = meaningsOf(form);
      if (meanings.length === 0) continue;
      found = { meanings, rest: text.slice(end - cut) };
      break;
    }
  }
  return found;
}

/** "m-2" is "m" with an exponent; a full stop may end a sentence. */
function trimmedEnd(name: string): (readonly [string, number])[] {
  const end = /[-.]+$/.exec(name)?.[0].length ?? 0;
  return end === 0 ? [] : [[name.slice(0, -end), end]];
}

/**
 * The unit that the text begins with, longest name first, and what follows it. A quotient with an unknown part is an
 * unknown unit, and not what it begins with.
 */
export function leadingUnit(text: string): { unit: Unit; rest: string } {
  const unknown = { unit: [], rest: text };
  if (text === "") return unknown;
  const plain = WRITTEN_OUT.reduce((written, [pattern, by]) => written.replace(pattern, by), text);
  let { meanings, rest } = leadingPart(plain);
  if (meanings.size === 0) return unknown;
  const unit: Factor[] = [{ meanings, count: "", below: false }];
  let bracket = false;
  for (;;) {
    const times = /^\s?[·⋅*]\s?|^\s(?=\p{L}{1,3}\^?-\d)/u.exec(rest);
    const by = times ?? /^\s*(?:\/|per\s|(an?\s))\s*(\()?\s*(\d[\d.,]*)?\s*/i.exec(rest);
    if (by === null) return { unit, rest: bracket ? rest.replace(/^\)/, "") : rest };
    const behind = rest.slice(by[0].length);
    const next = leadingPart(behind);
    if (next.meanings.size === 0) {
      if (times !== null) return { unit, rest };
      return by[1] === undefined ? unknown : { unit, rest: `${by[0]}${behind}` };
    }
    if (times === null && by[2] !== undefined) bracket = true;
    ({ rest } = next);
    unit.push({ meanings: next.meanings, count: by[3] ?? "", below: times === null || bracket });
  }
}

/** The unit that the whole text names; empty if it is not known. */
export function wholeUnit(text: string): Unit {
  const { unit, rest } = leadingUnit(text);
  return /[\p{L}\p{N}]/u.test(rest) ? [] : unit;
}

/** Ways that names with several meanings can be taken together, at most. */
const SIZES_MAX = 32;

/** What one of the unit amounts to, for each way to understand its names. */
function sizesOf(unit: Unit): readonly Meaning[] {
  const [first, ...others] = unit;
  if (first === undefined) return [];
  if (others.length === 0) return [...first.meanings];
  let sizes = [...first.meanings];
  for (const { meanings, count, below } of others) {
    sizes = sizes.flatMap((size) => [...meanings].map((next) => joined(size, next, Number(count || 1), below)));
    sizes = sizes.slice(0, SIZES_MAX);
  }
  return sizes;
}

function joined(a: Meaning, b: Meaning, count: number, below: boolean): Meaning {
  const powers = powersOf(a.dimensions);
  for (const [name, power] of powersOf(b.dimensions))
    powers.set(name, (powers.get(name) ?? 0) + (below ? -power : power));
  const size = (Number.isNaN(count) ? 1 : count) * b.factor;
  return meaningOf(below ? a.factor / size : a.factor * size, dimensionsText(powers));
}

/**
 * True if a value given in one unit cannot be meant in the other as it stands; an unknown unit never is in conflict.
 * What a value is "per" may be left unsaid, but for a time; behind a percentage a year is not compared.
 */
export function unitsConflict(wanted: Unit, given: Unit): boolean {
  const [first] = wanted;
  const [said] = given;
  if (first === undefined || said === undefined) return false;
  if (first.meanings.has(PERCENT) && said.meanings.has(PERCENT))
    return given.slice(1).some((factor, i) => {
      const other = wanted[i + 1];
      return other === undefined ? !factor.meanings.has(YEAR) : !alike(other, factor);
    });
  if (given.every((factor, index) => alike(wanted[index], factor)))
    return wanted
      .slice(given.length)
      .some(({ meanings }) => [...meanings].some(({ dimensions }) => dimensions === "s1"));
  const sizes = sizesOf(wanted);
  return !sizesOf(given).some((size) => sizes.includes(size));
}

function alike(a: Factor | undefined, b: Factor): boolean {
  return (
    a !== undefined && a.count === b.count && a.below === b.below && [...b.meanings].some((one) => a.meanings.has(one))
  );
}

/** The value, given in one unit, in the other one, for each way to understand them; empty where they measure different things. */
export function converted(value: number, given: Unit, wanted: Unit): number[] {
  const into = sizesOf(wanted);
  return sizesOf(given).flatMap((from) =>
    into
      .filter(({ dimensions }) => dimensions === from.dimensions)
      .map((to) => ((value + from.offset) * from.factor) / to.factor - to.offset),
  );
}

/** Dimensions that the unit may have. */
export function dimensionsOf(unit: Unit): string[] {
  return [...new Set(sizesOf(unit).map(({ dimensions }) => dimensions))];
}

const MONEY = new Set("USD EUR GBP JPY CNY INR CAD AUD CHF".split(" ").map((code) => `${code}1`));

/** True of amounts of money and nothing else. */
export function isMoney(unit: Unit): boolean {
  const dimensions = dimensionsOf(unit);
  return dimensions.length > 0 && dimensions.some((one) => MONEY.has(one));
}
