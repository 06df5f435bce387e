/** What a concept is, and what it is a kind of. */
import type { Concept } from "./concept.ts";
import { CONCEPTS, type ConceptName } from "./vocabulary.ts";

/** The concept's description; `CONCEPTS` keeps literal types, this is the uniform view. */
export function conceptOf(name: ConceptName): Concept {
  return CONCEPTS[name];
}

/** True if a value of concept `name` may stand where `wanted` is taken: the same concept or a kind of it. */
export function isA(name: ConceptName, wanted: ConceptName): boolean {
  return name === wanted || kindsOf(name).has(wanted);
}

const kinds = new Map<ConceptName, ReadonlySet<string>>();

/** The concept and all that it is a kind of. Kept, since every search for chains asks it many times over. */
function kindsOf(name: ConceptName): ReadonlySet<string> {
  const known = kinds.get(name);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let at: string | undefined = name; at !== undefined; at = (CONCEPTS as Record<string, Concept>)[at]?.parent)
    found.add(at);
  kinds.set(name, found);
  return found;
}
