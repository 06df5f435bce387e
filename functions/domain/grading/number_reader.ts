/** Whether a text states the number that is wanted: the reference is read once, texts one after the other. */
import { perText } from "../../lib/memo.ts";
import { hedges } from "./normalise.ts";
import {
  type FoundNumber,
  NUMBER_WORDS,
  type NumberAnswer,
  numbersIn,
  plainNumbers,
  SCALE_FIRST,
  scaleOf,
  withinTolerance,
} from "./number.ts";
import {
  converted,
  dimensionsOf,
  isMoney,
  leadingUnit,
  type Unit,
  unitsConflict,
  unitsNamed,
  wholeUnit,
} from "./units.ts";

/** Behind a year; "AD" changes nothing. */
const BEFORE_CHRIST = /^\s*B\.?C\.?(?:E\.?)?(?!\p{L})/u;
const PERCENT = /^(?:per ?cent|pct|%)/i;
const CURRENCY = /(?<!\p{L})(?:[A-Z]{0,2}[$€£¥₹]|[A-Z]{3})\s*$/u;
/** What changes nothing where only the value may stand. */
const ABOUT = /\b(?:minus|negative|about|approximately|approx|roughly|around|circa|exactly|approx\.|ca)\b/gi;
/** A value that is given with a rounded conversion is the same within this fraction. */
const SAME_QUANTITY = 0.03;
/** A conversion on doubles leaves no more than this fraction. */
const CONVERTED = 1e-9;

/** A value as a text states it: its readings in the answer's unit, and what stands around it. */
interface Stated {
  readonly values: readonly number[];
  readonly around: string;
}

/** Tells of a text whether it states the number. */
export class NumberReader {
  readonly #answer: NumberAnswer;
  readonly #unit: string;
  readonly #scale: number;
  readonly #wanted: Unit;
  readonly #isMoney: boolean;
  readonly #isBeforeChrist: boolean;
  readonly #isPercent: boolean;
  /** The unit as it is named, since it may hold digits ("mL/min/1.73 m^2"), and its scale. */
  /** Of a named thing that no table knows it is still known that it is none of so many in a time. */
  readonly #isRated: boolean;
  readonly #mention: RegExp | undefined;
  readonly #scaleMention: RegExp | undefined;
  readonly #plain: ReadonlySet<string>;

  constructor(answer: NumberAnswer) {
    const unit = plainNumbers(answer.unit ?? "").trim();
    const scale = SCALE_FIRST.exec(unit)?.[0].trim();
    this.#answer = answer;
    this.#unit = unit;
    this.#scale = scaleOf(unit);
    this.#wanted = wholeUnit(unit.replace(SCALE_FIRST, ""));
    this.#isMoney = isMoney(this.#wanted);
    this.#isBeforeChrist = BEFORE_CHRIST.test(unit);
    this.#isPercent = PERCENT.test(unit);
    this.#isRated = unit !== "" && this.#wanted.length === 0 && !RATED.test(unit);
    this.#mention = /[\p{L}%$€£¥₹°]/u.test(unit) ? mentionOf(unit) : undefined;
    this.#scaleMention = scale === undefined ? undefined : mentionOf(scale);
    this.#plain = new Set([String(answer.value), `${answer.value} ${answer.unit}`]);
  }

  /**
   * True if the text states the number, once, without hedging, in the answer's unit or converted from another one of its
   * dimension. `exact`: nothing but the number, its unit and words like "about" may stand there.
   */
  states(raw: string, exact: boolean): boolean {
    if (this.#plain.has(raw)) return true;
    const text = plainNumbers(raw).trim();
    const negative = this.#isMoney ? IN_BRACKETS.exec(text) : null;
    if (negative !== null) return this.#direct(`-${negative[2] ?? ""}`, true);
    return this.#direct(text, exact) || (!exact || text.includes("(") ? this.#indirectly(text) : false);
  }

  #direct(text: string, exact: boolean): boolean {
    const stated = this.#stated(text);
    if (stated === undefined) return false;
    if (exact && /[\p{L}\p{N}]/u.test(stated.around.replace(ABOUT, ""))) return false;
    return stated.values.some((value) => withinTolerance(this.#answer, value));
  }

  /** Forms that hold more numbers than the one that is meant. */
  #indirectly(text: string): boolean {
    if (!/\d[^\d]+\d/.test(text)) return false;
    return (
      (text.includes("(") && this.#withConversion(text)) ||
      (/[=≈]/.test(text) && this.#behindArithmetic(text)) ||
      (text.includes(" of ") && this.#ofTotal(text)) ||
      this.#inParts(text)
    );
  }

  /** "5 km (3.1 mi)", "3.1 mi (5 km)": one quantity said twice. */
  #withConversion(text: string): boolean {
    const [, first, second] = /^([^()=]*\d[^()=]*)\(([^()]*\d[^()]*)\)\s*\.?$/.exec(text) ?? [];
    return first !== undefined && second !== undefined && this.#saysTwice(first, second);
  }

  #saysTwice(first: string, second: string): boolean {
    return (this.#direct(first, false) && this.#isNear(second)) || (this.#direct(second, true) && this.#isNear(first));
  }

  /** True if nothing but the same quantity stands there, as far as it was rounded. */
  #isNear(text: string): boolean {
    const stated = this.#stated(text.replace(/^\s*(?:i\.e\.|or|equals?|=|≈|~)\s*/i, ""));
    if (stated === undefined || /[\p{L}\p{N}]/u.test(stated.around.replace(ABOUT, ""))) return false;
    const { value } = this.#answer;
    return stated.values.some((near) => Math.abs(near - value) <= SAME_QUANTITY * Math.abs(value));
  }

  /** "256 + 37 = 293", and "5000 m = 5 km". */
  #behindArithmetic(text: string): boolean {
    const [, shown = "", result = ""] = /^(.*\d.*)[=≈](?![=>])\s*([^=≈]+)$/su.exec(text) ?? [];
    if (result === "" || hedges(shown.replace(/[<>]/g, "?"))) return false;
    if (CALCULATED.test(shown)) return this.#direct(result, true);
    return !shown.includes("=") && this.#saysTwice(shown, result);
  }

  /** "12 of 16", "12 out of the 16 genes". */
  #ofTotal(text: string): boolean {
    if (this.#wanted.length > 0 || !Number.isInteger(this.#answer.value)) return false;
    const { first, total, rest } = OF_TOTAL.exec(text)?.groups ?? {};
    if (first === undefined || total === undefined || /\d/.test(rest ?? "") || hedges(rest ?? "")) return false;
    return Number(total.replaceAll(",", "")) >= this.#answer.value && this.#direct(first, false);
  }

  /** "2 h 30 min", "5 feet and 3 inches": larger units first. */
  #inParts(text: string): boolean {
    if (this.#wanted.length !== 1) return false;
    const found = numbersIn(text);
    if (found.length < 2 || found.length > 4 || hedges(text)) return false;
    let sum = 0;
    let last = Number.POSITIVE_INFINITY;
    const [before] = found;
    if (/\p{L}/u.test(text.slice(0, before?.start).replace(ABOUT, ""))) return false;
    for (const [i, { value, end }] of found.entries()) {
      const { unit, rest } = leadingUnit(text.slice(end, found[i + 1]?.start));
      const [one] = unit.length === 1 ? converted(1, unit, this.#wanted) : [];
      if (one === undefined || one >= last || !/^[\s,.]*(?:and)?\s*$/.test(rest)) return false;
      // A part below the first does not make another one of the first.
      if (i > 0 && (value < 0 || value * one >= last)) return false;
      sum += value * one;
      last = one;
    }
    return this.#isWithin(sum);
  }

  #isWithin(value: number): boolean {
    const width = CONVERTED * Math.abs(this.#answer.value);
    return withinTolerance(this.#answer, value) || Math.abs(value - this.#answer.value) <= width;
  }

  /** The only number of the text; undefined where there is none or another one, or it is left open what it is. */
  #stated(text: string): Stated | undefined {
    const whole = this.#withUnitApart(text);
    const { rest, stripped } = this.#withoutUnit(whole);
    if (hedges(rest)) return undefined;
    const [only] = numbersIn(rest);
    if (only === undefined) return this.#inWords(rest);
    const behind = rest.slice(only.end);
    const given = leadingUnit(behind);
    // Digits inside a unit ("per 100 g") are no second number.
    if (Number.isNaN(only.value) || (/\d/.test(given.rest) && numbersIn(given.rest).length > 0)) return undefined;
    if (BEFORE_CHRIST.test(behind) && !this.#isBeforeChrist) return undefined;
    const head = rest.slice(0, only.start + signWidth(rest, only));
    const currency = CURRENCY.exec(head)?.[0] ?? "";
    const paid = unitsNamed(currency.replace(/^US(?=\$)/, ""));
    if (paid.size > 0 && unitsConflict(this.#wanted, [{ meanings: paid, count: "", below: false }])) return undefined;
    if (this.#isRated && RATED.test(behind)) return undefined;
    const values = this.#valuesOf(only, given.unit, stripped, rest === whole);
    const around = `${head.slice(0, head.length - currency.length)} ${given.rest}`;
    return values.length === 0 ? undefined : { values, around };
  }

  /** What the number may be in the answer's unit. A percentage is a hundredth where the answer has none. */
  #valuesOf({ value, percent }: FoundNumber, given: Unit, stripped: boolean, unscaled: boolean): number[] {
    const scaled = unscaled && this.#scale !== 1 ? [value / this.#scale] : [];
    if (percent && !this.#isPercent) {
      if (this.#unit === "") return given.length > 1 ? [] : [value / 100];
      return this.#wanted.length > 0 && given.length > 0 ? this.#converted(value, given) : [];
    }
    if (stripped || !unitsConflict(this.#wanted, given)) return [value, ...scaled];
    return this.#converted(value, given);
  }

  #converted(value: number, given: Unit): number[] {
    return converted(value, given, this.#wanted).map((one) => {
      const here = one / this.#scale;
      // Exact but for the last bits: what was a whole number is one again.
      return this.#isWithin(here) && Math.abs(here - this.#answer.value) <= CONVERTED * Math.abs(here)
        ? this.#answer.value
        : here;
    });
  }

  /** "300K": a symbol that could be taken for a scale is set apart from the digits if it is a unit of the wanted dimension. */
  #withUnitApart(text: string): string {
    if (this.#isMoney) return text.replace(/(?<=\d)\s?m(?!\p{L})/gu, " million");
    if (!/\d[KMBGT](?!\p{L})/u.test(text)) return text;
    return text.replace(/(?<=\d)[KMBGT](?!\p{L})/gu, (symbol) => {
      const named = wholeUnit(symbol);
      const dimensions = dimensionsOf(this.#wanted);
      return dimensionsOf(named).some((one) => dimensions.includes(one)) ? ` ${symbol}` : symbol;
    });
  }

  /** Takes the first mention of the unit out. Of a unit that begins with a scale ("million people") the scale alone is taken out too. */
  #withoutUnit(text: string): { rest: string; stripped: boolean } {
    if (this.#mention === undefined) return { rest: text, stripped: false };
    // Behind it may stand what it is per.
    const rest = text.replace(this.#mention, " ");
    if (rest !== text) return { rest, stripped: true };
    return { rest: this.#scaleMention === undefined ? text : text.replace(this.#scaleMention, " "), stripped: false };
  }

  /** "three", "minus five": whole numbers up to twenty in words, with nothing else but a unit. */
  #inWords(rest: string): Stated | undefined {
    const words = /^\W*(?:(minus|negative)\s+)?(\p{L}+)(.*)$/isu.exec(rest);
    const size = NUMBER_WORDS.indexOf(words?.[2]?.toLowerCase() ?? "");
    const given = leadingUnit(words?.[3] ?? "");
    if (size < 0 || /[\p{L}\p{N}]/u.test(given.rest) || unitsConflict(this.#wanted, given.unit)) return undefined;
    return { values: [words?.[1] === undefined ? size : -size], around: "" };
  }
}

/** An amount in brackets, as accountants write what is owed. */
const IN_BRACKETS = /^([A-Z]{0,3}[$€£¥₹]?)\s?\(([^()]*\d[^()]*)\)\.?$/u;
const RATED = /(?<!\p{L})(?:per|an?|each|every)\s(?:second|minute|hour|day|week|month|year|annum)(?!\p{L})/iu;
/** Numbers with an operator between them. */
const CALCULATED = /\d[^=]*[-+*/×÷·⋅^−][^=]*\d|√|\bsqrt\b|\bsum\b/iu;
const OF_TOTAL =
  /^(?<first>[^\d]*\d[\d,]*)(?:\s+\p{L}+)?\s+(?:out\s+)?of\s+(?:the\s+|all\s+|a total of\s+)?(?<total>\d[\d,]*)(?![\d.,%]*\d)(?<rest>[^%]*)$/iu;

const mentionOf = perText((name: string): RegExp => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s*");
  // A symbol is told from another by its case.
  const isSymbol = name.length < 4;
  return new RegExp(`(?<!\\p{L})${escaped}(?![\\p{L}\\p{N}^/·*]|\\s*(?:per|an?)\\s)`, isSymbol ? "u" : "iu");
});

/** Length of the sign at the start of a found number; a currency sign may stand behind it ("-$5"). */
function signWidth(text: string, found: FoundNumber): number {
  return /^-[A-Z]{0,3}[$€£¥₹]?\s?(?=[\d.])|^/u.exec(text.slice(found.start, found.end))?.[0].length ?? 0;
}
