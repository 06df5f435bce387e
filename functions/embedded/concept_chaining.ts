/** The chaining of embedded tools: they say themselves which concepts their fields hold. */
import { QUESTIONS_DEFAULT, type Questions } from "../domain/questions.ts";
import { perObject } from "../lib/memo.ts";
import { type Chaining, mayFeed } from "../tools/chaining.ts";
import { type ConceptName, conceptOf, isA, mayStandFor, takesAny } from "./concepts/index.ts";
import { type EmbeddedTool, type Gives, isEmbedded, plannedFields, type Takes } from "./tool.ts";

const NOTHING = {};
const NONE: readonly (readonly string[])[] = [];

const fieldsPlanned = perObject((tool: EmbeddedTool) => Object.fromEntries(plannedFields(tool)));

const byKind: Chaining = {
  takes: (tool) => (isEmbedded(tool) ? fieldsPlanned(tool) : NOTHING),
  gives: (tool) => (isEmbedded(tool) ? tool.gives : NOTHING),
  alike: (tool) => (isEmbedded(tool) ? (tool.alike ?? NONE) : NONE),
  // What the bundle says of options it says in its code, which a run's version stands for.
  options: (tool) => (isEmbedded(tool) && tool.learnt === true ? tool.options : undefined),
  // A seed may hold what no concept is named for: it is a kind of nothing but itself.
  isA: (concept, wanted) => isA(concept as ConceptName, wanted as ConceptName),
  isWide: (concept) => conceptOf(concept as ConceptName)?.parent === undefined,
};

/** By what concepts are kinds of; and where questions are to be varied, by what they are like as well. */
export const conceptChaining: Chaining = {
  ...byKind,
  varied: {
    ...byKind,
    feeds: (concept, wanted) => mayStandFor(concept as ConceptName, wanted as ConceptName),
    isWide: (concept) => byKind.isWide(concept) || takesAny(concept as ConceptName),
  },
};

/** True if a value of this output of an embedded tool may stand in this field of another, for questions of that kind. */
export function canFeed(gives: Gives, takes: Takes, questions: Questions = QUESTIONS_DEFAULT): boolean {
  return mayFeed(questions === "varied" ? (conceptChaining.varied ?? conceptChaining) : conceptChaining, gives, takes);
}
