/** Whether a text names what is wanted, in one of its accepted forms or another spelling of one. */
import type { ScalarAnswer } from "../schema.ts";
import { formulaOf } from "./formula.ts";
import { hedges, normaliseText, sameText } from "./normalise.ts";
import { countryOf, hasOwnLetters, isOtherSymbol, sameSpecies, spellingsOf } from "./spellings.ts";

type TextAnswer = Extract<ScalarAnswer, { type: "text" }>;

/** What a name may be said to be without becoming another one. */
const KIND = "city|town|country|planet|element|gene|protein|enzyme|word|letter|drug|compound|molecule|language|company";
const KIND_BEFORE = new RegExp(`^(?:the\\s+)?(?:${KIND})\\s+(?:of\\s+|called\\s+|named\\s+)?(?=\\S)`, "iu");
const KIND_BEHIND = /\s+(?:gene|protein|enzyme|molecule|language|drug)$/iu;
const IT_IS = /^\s*(?:it|that|this)['’]s\s+/i;
/** A number behind a name, which says something of it. */
const FIGURE =
  /\s*\(\s*[≈~$€£+-]?\s?\d[\d.,\s]*(?:and\s\d+|%|°?\s?(?:thousand|million|billion|people|inhabitants|years?|[\p{L}²³/]{1,4}))?\s*\)(?=\.?$)/u;
/** A sentence that ends on a name: "The capital of Kenya is Nairobi". */
const SENTENCE = /^(?<said>.{2,160}?)\s(?:is|was|are|were|be|called|named)(?:\s+(?:called|named|the|an?))*$/su;
/** Words that make something else of a sentence than that its subject is the name. */
const OTHERWISE =
  /(?<!\p{L})(?:no|none|nothing|another|instead|wrong|incorrect|false|second|than|without|unlike|besides|apart|if|candidates?|options?|one of|some|first guess)(?!\p{L})/iu;

/** How far apart in length two spellings of one name may be: as a share, and in characters. */
const LENGTHS = 1.6;
const LENGTH_SPARE = 8;

export class TextReader {
  readonly #forms: readonly string[];
  readonly #normals: ReadonlySet<string>;
  readonly #spellings: ReadonlySet<string>;
  /** First letters of the words of all spellings: a text that begins with none of them is another one. */
  readonly #initials: ReadonlySet<string>;
  readonly #longest: number;
  readonly #formulas: ReadonlySet<string>;
  readonly #country: string | undefined;
  readonly #isPlain: boolean;
  readonly #hasOwnLetters: boolean;

  constructor({ value, accepted }: TextAnswer) {
    this.#forms = [value, ...accepted];
    this.#normals = new Set(this.#forms.map(normaliseText));
    this.#spellings = new Set(this.#forms.flatMap((form) => [...spellingsOf(form)]));
    this.#initials = new Set([...this.#spellings].flatMap((form) => form.split(" ").map((word) => word.slice(0, 1))));
    this.#longest = Math.max(...[...this.#spellings].map((form) => form.length));
    this.#formulas = new Set(this.#forms.flatMap((form) => formulaOf(form) ?? []));
    this.#hasOwnLetters = this.#forms.some(hasOwnLetters);
    this.#country = this.#forms.map(countryOf).find((country) => country !== undefined);
    this.#isPlain = this.#spellings.size === this.#normals.size && this.#formulas.size === 0;
  }

  /** True if the text is one of the names, or one with another in brackets behind it: "tungsten (W)". */
  states(text: string): boolean {
    if (this.#names(text)) return true;
    const open = text.lastIndexOf("(");
    if (open < 0) return false;
    const close = text.indexOf(")", open);
    if (close < 0 || /[\p{L}\p{N}]/u.test(text.slice(close))) return false;
    return this.#names(text.slice(0, open)) && this.#names(text.slice(open + 1, close));
  }

  /** True if the whole of an answer says the name and nothing against it: in a plain sentence, or a city with its country. */
  says(text: string): boolean {
    if (this.states(text)) return true;
    const short = text.replace(IT_IS, "").replace(FIGURE, "");
    if (short !== text && this.#names(short)) return true;
    const [, place = "", country = ""] = /^([^,]{2,80}), ([^,]{3,60}?)\.?$/.exec(text.trim()) ?? [];
    if (countryOf(country) !== undefined && countryOf(place) === undefined && this.#names(place)) return true;
    return this.#endsSentence(text);
  }

  #names(raw: string): boolean {
    const text = raw.trim();
    if (this.#isName(text)) return true;
    if (!text.includes(" ")) return false;
    return [KIND_BEFORE, KIND_BEHIND].some((kind) => {
      const bare = text.replace(kind, "");
      return bare !== text && this.#isName(bare);
    });
  }

  #isName(text: string): boolean {
    const normal = normaliseText(text);
    if (normal === "") return this.#forms.some((form) => sameText(form, text));
    if (this.#normals.has(normal)) return !this.#isOther(text);
    if (this.#country !== undefined && countryOf(text) === this.#country) return true;
    if (!this.#initials.has(normal.slice(0, 1)) && !/^(?:[^ -~]|5)/.test(text.trim())) return false;
    if (
      normal.length > this.#longest * LENGTHS + LENGTH_SPARE ||
      normal.length * LENGTHS + LENGTH_SPARE < this.#longest / 2
    )
      return false;
    return this.#isOtherSpelling(text, normal) && !this.#isOther(text);
  }

  #isOtherSpelling(text: string, normal: string): boolean {
    if (this.#spellings.has(normal)) return true;
    if (this.#formulas.size > 0 && this.#formulas.has(formulaOf(text) ?? "")) return true;
    if (this.#isPlain && !/[^A-Za-z0-9 ]|ae|oe|ph|ium|\bS[tT]\b|\bM[tT]\b/.test(text)) return false;
    for (const spelling of spellingsOf(text, !this.#hasOwnLetters)) if (this.#spellings.has(spelling)) return true;
    return text.includes(".") && this.#forms.some((form) => sameSpecies(form, text));
  }

  /** True if case or a sign makes of the letters of every form something else. */
  #isOther(text: string): boolean {
    return this.#forms.every((form) => isOtherSymbol(form, text));
  }

  #endsSentence(text: string): boolean {
    if (!/\s(?:is|was|are|were|be|called|named)\s/i.test(text) || text.length > 400 || text.includes("\n"))
      return false;
    const plain = normaliseText(text);
    return this.#forms.some((form) => {
      const name = normaliseText(form);
      if (name === "" || !plain.endsWith(` ${name}`) || isOtherSymbol(form, text.slice(-form.length))) return false;
      const said = SENTENCE.exec(plain.slice(0, -name.length).trim())?.groups?.said;
      if (said === undefined || hedges(text) || OTHERWISE.test(said)) return false;
      // Only one thing is said of the subject.
      return !/[;:]|,\s*(?:and|but)\b/.test(text.trim().slice(0, -1)) && !/\s(?:is|was|are|were)\s/.test(` ${said} `);
    });
  }
}
