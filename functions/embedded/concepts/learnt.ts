/**
 * Concepts of tools that say nothing of what their fields mean: learnt from the fields' names and values. All that there is to
 * know of such a concept stands in its name, `learnt.<type>.<noun>` with `_` between words, so that it needs no table. Beside those of other sources
 * the name of its own stands behind it, `learnt.<type>.<noun>.<source>`.
 */
import { pluralize } from "inflection";
import type { Concept } from "./concept.ts";
import type { ConceptName } from "./vocabulary.ts";

/** `tag` is a text that names or classifies (an id, a code), `text` one of words, `integer` a whole number that is measured or counted. */
export type LearntType = "tag" | "text" | "number" | "integer" | "date" | "boolean";

const FORM = /^learnt\.([a-z]+)\.([^.]+)(?:\.[^.]+)?$/;

const ROOTS = {
  tag: { type: "text", parent: "tag" },
  text: { type: "text", parent: "text" },
  number: { type: "number", parent: "number" },
  integer: { type: "number", parent: "number", integer: true },
  date: { type: "date", parent: "date" },
  boolean: { type: "boolean", parent: "truth" },
} as const satisfies Record<LearntType, Partial<Concept>>;

/** The name of the concept of such values. It is a name of the vocabulary as far as those who ask for concepts go. */
export function learntName(type: LearntType, noun: string): ConceptName {
  return `learnt.${type}.${noun.replaceAll(" ", "_")}` as ConceptName;
}

/** The name beside those of other sources: of a concept that was learnt another than theirs, of any other the same. */
export function learntOf(name: ConceptName, source: string): ConceptName {
  return FORM.test(name) ? (`${name}.${source}` as ConceptName) : name;
}

/** What the name says; undefined for one that is not of the form. */
export function learntConcept(name: string): Concept | undefined {
  const [, type, words] = FORM.exec(name) ?? [];
  if (type === undefined || words === undefined || !Object.hasOwn(ROOTS, type)) return undefined;
  const said = words.replaceAll("_", " ");
  const root: Pick<Concept, "type" | "parent" | "integer"> = ROOTS[type as LearntType];
  // The id of a museum stands for the museum: "its city", "that museum".
  const [, noun, by] = /^(.+) (id|key|code|slug|symbol|handle|number|name|title|label)$/.exec(said) ?? [];
  if (noun === undefined || type === "number" || type === "date" || type === "boolean")
    return { ...root, noun: said, nouns: pluralize(said) };
  const stated = /^(?:name|title|label)$/.test(by ?? "") ? `the ${noun} named {}` : `the ${noun} with the ${by} {}`;
  return { ...root, noun, nouns: pluralize(noun), stated, ...(root.type === "number" ? { names: true as const } : {}) };
}
