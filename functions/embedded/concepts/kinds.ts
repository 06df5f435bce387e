/** What a concept is, and what it is a kind of. */
import { perText } from "../../lib/memo.ts";
import type { Concept } from "./concept.ts";
import { learntConcept } from "./learnt.ts";
import { CONCEPTS, type ConceptName } from "./vocabulary.ts";

/** The concept's description; `CONCEPTS` keeps literal types, this is the uniform view, with what was learnt of other tools beside it. */
export function conceptOf(name: ConceptName): Concept {
  return CONCEPTS[name] ?? (learntOf(name) as Concept);
}

/** Concepts that are kept, since every search for chains asks for the same ones; sources of many users go through one isolate. */
const KEPT_MAX = 50_000;
/** Characters of a name that is kept. */
const NAME_MAX = 300;

const learntOf = perText(learntConcept, KEPT_MAX, NAME_MAX);

/** True if a value of concept `name` may stand where `wanted` is taken: the same concept or a kind of it. */
export function isA(name: ConceptName, wanted: ConceptName): boolean {
  return name === wanted || kindsOf(name).has(wanted);
}

/** The concept and all that it is a kind of. */
const kindsOf = perText(
  (name): ReadonlySet<string> => {
    const found = new Set<string>();
    for (let at: string | undefined = name; at !== undefined; at = conceptOf(at as ConceptName)?.parent) found.add(at);
    return found;
  },
  KEPT_MAX,
  NAME_MAX,
);
