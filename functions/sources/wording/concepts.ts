/** Names of concepts: fields that mean the same in several tools get the same, so that they chain. */

import type { Json } from "../../domain/schema.ts";
import { type ConceptName, type LearntType, learntName } from "../../embedded/concepts/index.ts";
import { integerOf } from "../../embedded/tool.ts";
import { isGeneric, isIdentifier, wordsOf } from "./names.ts";
import type { PlaceType } from "./places.ts";

/**
 * What a field means: by its name, or where that is one that all things have (`id`, `name`), by what it is the id of.
 * @param owner noun for the thing that the field belongs to.
 */
export function meaningOf(field: string, owner: string): string {
  const words = wordsOf(field);
  const own = isGeneric(words) ? [...owner.split(" "), ...words] : words;
  return [...new Set(inOneWord(own))].join(" ");
}

/** The words with one word for what several say: a `pk` is an id. */
export function inOneWord(words: readonly string[]): string[] {
  return words.map((word) => SAME[word] ?? word);
}

/** Words for the same, as names of fields go. */
const SAME: Readonly<Record<string, string>> = {
  identifier: "id",
  uuid: "id",
  guid: "id",
  uid: "id",
  pk: "id",
  oid: "id",
  lat: "latitude",
  lon: "longitude",
  lng: "longitude",
  long: "longitude",
};

/** A value in the other forms that it may be written in: an id that is a number here may be a text there, and the other way round. */
export function writtenOtherwise(value: Json): Json[] {
  if (typeof value === "number") return [String(value)];
  return integerOf(value) === undefined ? [] : [integerOf(value) as number];
}

/** The concept of the same thing's ids where these are whole numbers, of one where they are texts. */
export function numberedOf(concept: ConceptName): ConceptName | undefined {
  const [, noun] = /^learnt\.tag\.(.+)$/.exec(concept) ?? [];
  return noun === undefined ? undefined : (`learnt.integer.${noun}` as ConceptName);
}

export function conceptFor(type: PlaceType, field: string, owner: string): ConceptName {
  return learntName(learntTypeOf(type, wordsOf(field)), meaningOf(field, owner) || "value");
}

function learntTypeOf(type: PlaceType, words: readonly string[]): LearntType {
  if (type === "text") return isIdentifier(words) ? "tag" : "text";
  // A number that names a thing is none that anyone reckons with.
  return type;
}
