/** Named: the question says what the calls of its solution were given, so that whoever reads it alone can make them. */
import { type Forms, formsOf } from "../evidence/forms.ts";
import { fromOutside, StatedValues } from "../evidence/given.ts";
import { DISTINCT, tellingOf } from "../evidence/telling.ts";
import { wordsOf } from "../grading/normalise.ts";
import type { Call } from "../schema.ts";
import { type Check, complaintsCheck } from "./check.ts";
import type { Entailed } from "./entailment.ts";

/** Characters of a value that a complaint repeats, and values. */
const SHOWN = 80;
const SHOWN_MAX = 5;

type Asked = Pick<Entailed, "evidence" | "provenance" | "solution"> & { readonly question: string };

/**
 * Figure: number of calls of the solution that were given distinctive texts from outside of which the question names none.
 * Passed if there are none. Numbers are not looked for, and one text that is named is enough for a call: the others may be
 * settings that the question words in its own way. A question may name what a call is given as somebody wrote it, if a call
 * with that failed and its error told what the other call was given then.
 */
export function namedCheck({ question, evidence, provenance, solution }: Asked): Check {
  const asked = new Asking(question);
  const complaints = evidence.flatMap((call) => {
    if (!solution.includes(call.id)) return [];
    const given = distinctiveTexts(call, provenance);
    if (given.length === 0 || given.some((text) => asked.names(text))) return [];
    const tried = evidence.filter((before) => ledTo(before, call, given));
    const written = tried.flatMap((before) => distinctiveTexts(before, provenance));
    return written.some((text) => asked.names(text)) ? [] : [complaintOf(call, given)];
  });
  return complaintsCheck(complaints);
}

/** True if the call failed, and its error told one of these texts, which the other call of the tool was then given. */
function ledTo(before: Call, { tool }: Call, given: readonly string[]): boolean {
  if (before.ok || before.tool !== tool || before.error === null) return false;
  const { error } = before;
  return given.some((text) => error.includes(JSON.stringify(text)));
}

function complaintOf({ id }: Call, given: readonly string[]): string {
  const shown = given.slice(0, SHOWN_MAX).map((text) => JSON.stringify(text.slice(0, SHOWN)));
  return `the question names none of what ${id} was given: ${shown.join(", ")}`;
}

/** Texts of the input that came from no output before, neither themselves nor with what holds them. */
function distinctiveTexts(call: Call, provenance: Entailed["provenance"]): string[] {
  const texts = fromOutside(call, provenance).filter((value) => typeof value === "string");
  return [...new Set(texts)].filter((text) => tellingOf(text) === DISTINCT && !SHORT_CODE.test(text.trim()));
}

/** Codes of countries, currencies and places, for which a question rather says what they stand for. */
const SHORT_CODE = /^[A-Z]{2,3}$/;
/** Codes are told from words by their case. */
const CODE = /^[A-Z0-9]{2,6}$/;
/** Addresses, and one word with signs that structures are written in: normalised, too little would be left of them. */
const AS_WRITTEN = /^[a-z][a-z0-9+.-]*:\/\/|^\S*[=#()[\]@\\]\S*$/i;

/** Texts beyond this many characters may be quoted in part, by a piece of so many. */
const LONG = 200;
const PIECE = 40;
/** Characters of a long text that a piece is looked for in. */
const READ_MAX = 20_000;

/** Shorter words and parts of words stand in a question by chance. */
const PART_MIN = 4;
/** Share of a text's words that a question has to say: "population of Sweden" is named by "people in Sweden". */
const WORDS_SAID = 0.5;

/** A query in SQL, and words of the language: a question says what is looked for, not how. */
const QUERY = /^\s*(?:select|with)\b.*\bfrom\b/is;
const KEYWORDS = new Set(
  "select distinct from where group having order limit offset join inner left outer cross union count total case when then else null between like desc exists".split(
    " ",
  ),
);

/** A question, and what it names. */
class Asking {
  readonly #question: string;
  readonly #joined: string;
  // Read only where a text does not stand in the question as it is.
  #stated: StatedValues | undefined;

  constructor(question: string) {
    this.#question = question;
    this.#joined = joined(question);
  }

  names(text: string): boolean {
    const value = text.trim();
    if (CODE.test(value)) return this.#question.split(/[^\p{L}\p{N}]+/u).includes(value);
    if (this.#question.includes(value)) return true;
    if (AS_WRITTEN.test(value)) return false;
    if (value.length > LONG) return this.#quotes(value);
    const forms = formsOf(value);
    if (forms === null) return false;
    // Parts of a date are those of many others.
    return this.#states(forms) || (!isDated(forms) && this.#saysWordsOf(value));
  }

  /** True if the question has a piece of the text. */
  #quotes(text: string): boolean {
    const [whole, asked] = [spaced(text.slice(0, READ_MAX)), spaced(this.#question)];
    for (let at = 0; at + PIECE <= asked.length; at++) if (whole.includes(asked.slice(at, at + PIECE))) return true;
    return false;
  }

  /** As a number, a date or words, however they are written; a moment by its day. */
  #states(forms: Forms): boolean {
    this.#stated ??= new StatedValues([this.#question]);
    const stated = this.#stated;
    return [forms.normal, ...forms.coarser].some((normal) => stated.has({ ...forms, normal }));
  }

  /** As part of a longer word, written as one word or as several, in the singular or plural, in any order. */
  #saysWordsOf(text: string): boolean {
    if (this.#says(joined(text))) return true;
    const words = wordsOf(text).filter((word) => word.length >= PART_MIN && !(QUERY.test(text) && KEYWORDS.has(word)));
    const said = words.filter((word) => inflected(word).some((form) => this.#says(form)));
    return words.length > 0 && said.length >= words.length * WORDS_SAID;
  }

  #says(word: string): boolean {
    return word.length >= PART_MIN && this.#joined.includes(word);
  }
}

function isDated({ normal, coarser }: Forms): boolean {
  return [normal, ...coarser].some((form) => form.startsWith("d:"));
}

/** The word in the singular and in the plural, as far as its ending tells; a plural in "s" holds its singular. */
function inflected(word: string): string[] {
  return [word, word.replace(/y$/, "ies"), word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, "")];
}

function joined(text: string): string {
  return wordsOf(text).join("");
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
