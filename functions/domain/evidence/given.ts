/** Walks over the values of a document within bounds, and what a call or a collector was given to tell echoes and statements by. */
import { datesIn } from "../grading/date.ts";
import { normaliseText } from "../grading/normalise.ts";
import { numbersIn, plainNumbers } from "../grading/number.ts";
import { pointerToken } from "../json.ts";
import type { Call, Json, Provenance } from "../schema.ts";
import { type Forms, formsOf } from "./forms.ts";
import { holds, wordsOfPart, wordsWithin } from "./within.ts";

/** Values looked at in one document, and how deep: beyond, it is data and not something to pass on. */
const VALUES_MAX = 5_000;
const DEPTH_MAX = 16;

export interface Visited {
  readonly value: Json;
  readonly forms: Forms;
  readonly pointer: string;
  /** Name of the field that it stands in, or of the one that holds the list that it is an item of. */
  readonly name: string;
  /** It is an item of a list, at this position; null if it is none. */
  readonly item: number | null;
}

/** What a call was given, to tell its echoes from what it found out. */
export class Given {
  /** Names of the fields that each value was given in. */
  readonly #names = new Map<string, Set<string>>();
  /** Different texts given. */
  readonly #texts = new Set<string>();
  /** Their words. */
  readonly #words: (readonly string[])[] = [];

  constructor(input: Json) {
    walk(input, ({ name, forms, value }) => {
      const names = this.#names.get(forms.normal) ?? new Set();
      this.#names.set(forms.normal, names.add(name));
      if (typeof value !== "string") return true;
      this.#texts.add(forms.normal);
      this.#words.push(wordsWithin(value));
      return true;
    });
  }

  /** True if a text that was given holds the value, whole or among other words. */
  mentions(value: Json): boolean {
    const words = wordsOfPart(value);
    return words !== null && this.#words.some((text) => holds(text, words));
  }

  namesOf({ normal }: Forms): ReadonlySet<string> | undefined {
    return this.#names.get(normal);
  }

  /**
   * True if the value came back as it was given: in a field of the same name, or as the only text there was. One of
   * several texts in a field of another name ("taller") is a choice, and a number or list there is a result.
   */
  echoes(name: string, { normal }: Forms): boolean {
    const names = this.#names.get(normal);
    if (names === undefined) return false;
    return names.has(name) || (this.#texts.has(normal) && this.#texts.size === 1);
  }
}

/** What was stated from outside, as values and inside texts. */
export class StatedValues {
  readonly #forms = new Set<string>();
  #text = " ";

  constructor(stated: readonly Json[]) {
    walk([...stated], ({ forms, value }) => {
      this.#forms.add(forms.normal);
      if (typeof value === "string") this.#read(value);
      return true;
    });
  }

  #read(text: string): void {
    this.#text += `${normaliseText(text)} `;
    for (const { value } of numbersIn(plainNumbers(text))) this.#forms.add(formsOf(value)?.normal ?? "");
    for (const [date] of datesIn(text).readings) this.#forms.add(`d:${date}`);
  }

  has({ normal }: Forms): boolean {
    return this.#forms.has(normal) || (normal.startsWith("s:") && this.#text.includes(` ${normal.slice(2)} `));
  }
}

/** Visits every value that has a form, outermost first, within bounds; does not descend where `visit` returns false. */
export function walk(document: Json, visit: (visited: Visited) => boolean): void {
  let left = VALUES_MAX;
  const descend = (value: Json, pointer: string, name: string, item: number | null, depth: number): void => {
    if (left-- <= 0 || depth > DEPTH_MAX) return;
    const forms = formsOf(value);
    if (forms !== null && !visit({ value, pointer, name, item, forms })) return;
    if (typeof value !== "object" || value === null) return;
    const inList = Array.isArray(value);
    for (const [key, child] of Object.entries(value)) {
      if (left <= 0) return;
      const [its, position] = inList ? [name, Number(key)] : [key.toLowerCase(), null];
      descend(child, `${pointer}/${pointerToken(key)}`, its, position, depth + 1);
    }
  };
  descend(document, "", "", null, 0);
}

/** Values of a call's input, whole and in part, that came from no output before, neither themselves nor with what holds them. */
export function fromOutside({ id, input }: Call, provenance: readonly Provenance[]): Json[] {
  const passedOn = provenance.filter(({ to }) => to.call === id).map(({ to }) => to.pointer);
  const found: Json[] = [];
  walk(input, ({ value, pointer }) => {
    if (!passedOn.some((at) => pointer === at || pointer.startsWith(`${at}/`))) found.push(value);
    return true;
  });
  return found;
}
