/** What a concept is, and what it is a kind of. */
import type { Concept } from "./concept.ts";
import { learntConcept } from "./learnt.ts";
import { CONCEPTS, type ConceptName } from "./vocabulary.ts";

/** The concept's description; `CONCEPTS` keeps literal types, this is the uniform view, with what was learnt of other tools beside it. */
export function conceptOf(name: ConceptName): Concept {
  return CONCEPTS[name] ?? (learntOf(name) as Concept);
}

const learnt = new Map<string, Concept | undefined>();

/** Kept: every search for chains asks for the same few. */
function learntOf(name: string): Concept | undefined {
  if (learnt.has(name)) return learnt.get(name);
  const concept = learntConcept(name);
  if (learnt.size < LEARNT_MAX) learnt.set(name, concept);
  return concept;
}

/** Concepts that are kept, at most: sources of many users go through one isolate. */
const LEARNT_MAX = 50_000;

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
  for (let at: string | undefined = name; at !== undefined; at = conceptOf(at as ConceptName)?.parent) found.add(at);
  if (kinds.size < LEARNT_MAX) kinds.set(name, found);
  return found;
}
