/** Spellings of one name: what languages, keyboards and fields of knowledge write otherwise for the same thing. */
import { lazy } from "../../lib/memo.ts";
import { COUNTRY_NAMES } from "./data/country_names.ts";
import { formulaOf } from "./formula.ts";
import { normaliseText } from "./normalise.ts";

/** Letters that are written as two where keyboards lack them (ISO 9 and passports: ICAO Doc 9303-3, table 6.A). */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
  Ä: "Ae",
  Ö: "Oe",
  Ü: "Ue",
  Ø: "Oe",
  Å: "Aa",
};

const GREEK =
  "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma sigma tau upsilon phi chi psi omega".split(
    " ",
  );
const GREEK_LETTER = /(?<!\p{Script=Greek})[α-ωΑ-Ω](?!\p{Script=Greek})/gu;
const FIRST_GREEK = "α".codePointAt(0) ?? 0;

/** Greek letters that stand by themselves, by their names: "TNF-α", "β-carotene". */
function greekByName(text: string): string {
  return text.normalize("NFKC").replace(GREEK_LETTER, (letter) => {
    const name = GREEK[(letter.toLowerCase().codePointAt(0) ?? 0) - FIRST_GREEK];
    return name === undefined ? letter : ` ${name} `;
  });
}

const COUNTRIES = lazy(
  () =>
    new Map(
      COUNTRY_NAMES.split("\n").flatMap((line, country) =>
        line.split("|").map((name) => [normaliseText(name), `country ${country}`] as const),
      ),
    ),
);

/** The country that the text names, if it is one that has several names. */
export function countryOf(text: string): string | undefined {
  return COUNTRIES().get(normaliseText(text));
}

const SEQUENCE = /^(?:5['’′]?[\s-]*)?([ACGTUN]+(?:[\s-][ACGTUN]+)*)(?:[\s-]*3['’′]?)?$/i;
/** Bases from which on a text is no word. */
const SEQUENCE_MIN = 3;
/** Words of British spelling have "ae", "oe" and "ph" where others have "e" and "f". */
const BRITISH = /(?<=\p{L})[ao]e(?=\p{L}{2})|(?<=sul)ph|(?<=alumin)i(?=um)|(?<=c)ae(?=sium)/gu;
/** Longer texts are sentences and sequences, which are compared as they are. */
const SPELLED_MAX = 120;

/** True if the text has letters that keyboards elsewhere lack. */
export function hasOwnLetters(text: string): boolean {
  return /[äöüøåÄÖÜØÅ]|[aouAOU]\u0308|[aA]\u030a/.test(text);
}

/**
 * The forms in which a name is compared: two names are the same if they share one. Of two with letters that are written as two
 * elsewhere only one is `transliterated`, or what is near the other might be taken for it.
 */
export function spellingsOf(text: string, transliterated = true): ReadonlySet<string> {
  const plain = normaliseText(text);
  const found = new Set([plain]);
  if (text.length > SPELLED_MAX) return found;
  const add = (form: string) => found.add(normaliseText(form));
  if (transliterated && hasOwnLetters(text))
    add(text.normalize("NFC").replace(/[äöüøåÄÖÜØÅ]/g, (letter) => TWO_LETTERS[letter] ?? letter));
  if (/[-‐‑–]/.test(text) && /\p{L}[-‐‑–]\p{L}{2}|\p{L}{2}[-‐‑–]\p{L}|\p{L}{2}[-‐‑–]\d|\d[-‐‑–]\p{L}{2}/u.test(text))
    add(text.replace(/(?<=[\p{L}\p{N}])[-‐‑–](?=[\p{L}\p{N}])/gu, ""));
  if (/\p{Script=Greek}/u.test(text)) {
    add(greekByName(text));
    add(greekByName(text).replace(/(?<=\p{L})\s*-?\s+|\s+-?\s*(?=\p{L})/gu, ""));
  } else if (/[a-z]/i.test(text) && GREEK.some((name) => plain.includes(name))) add(plain.replaceAll(" ", ""));
  if (/\b(?:St|Ste|Mt|Ft)\b\.?/.test(text))
    add(
      text
        .replace(/\bSte?\b\.?/g, "Saint")
        .replace(/\bMt\b\.?/g, "Mount")
        .replace(/\bFt\b\.?/g, "Fort"),
    );
  const [, last, first] = /^([^,]{2,60}),\s+([^,]{1,60})$/.exec(text.trim()) ?? [];
  // An initial in front would pass for an article.
  if (last !== undefined && first !== undefined && /\p{L}{2}/u.test(first)) add(`${first} ${last}`);
  const bases = SEQUENCE.exec(text.trim())?.[1]?.replace(/[\s-]/g, "");
  if (bases !== undefined && bases.length >= SEQUENCE_MIN) add(bases);
  const british = plain.replace(BRITISH, (letters) => (letters === "ph" ? "f" : letters === "i" ? "" : "e"));
  if (british !== plain) found.add(british);
  found.delete("");
  return found;
}

/** Two names of a living being: "Escherichia coli". */
const BINOMIAL = /^(\p{Lu})\p{Ll}{2,} (\p{Ll}{3,})$/u;
const ABBREVIATED = /^(\p{Lu})\.\s?(\p{Ll}{3,})$/u;

/** True if one is the other with its genus by its first letter. */
export function sameSpecies(a: string, b: string): boolean {
  const pair = (long: string, short: string) => {
    const [, genus, epithet] = BINOMIAL.exec(long.trim()) ?? [];
    const [, letter, same] = ABBREVIATED.exec(short.trim()) ?? [];
    return genus !== undefined && genus === letter && epithet === same;
  };
  return pair(a, b) || pair(b, a);
}

/** Longer texts than the longest formulas are no symbols. */
const SYMBOL_MAX = 60;

/** Signs behind a letter that tell types and ions apart: "O-", "O+", "Cl-". */
function signBehind(text: string): string {
  return /^\p{Lu}\p{Ll}?\p{Lu}?\s?([-−+])[.;,"*]*$/u.exec(text.trim())?.[1]?.replace("−", "-") ?? "";
}

/** True if case or a sign makes another thing of the same letters: "Co" and "CO", "O-" and "O". */
export function isOtherSymbol(a: string, b: string): boolean {
  if (a.length > SYMBOL_MAX) return false;
  const [one, other] = [signBehind(a), signBehind(b)];
  if (one !== other && (one === "-" || other === "-")) return true;
  const [first, second] = [formulaOf(a), formulaOf(b)];
  return first !== undefined && second !== undefined && first !== second;
}
