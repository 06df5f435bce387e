/** The chaining of embedded tools: they say themselves which concepts their fields hold. */
import { type Chaining, mayFeed } from "../tools/chaining.ts";
import { type ConceptName, conceptOf, isA } from "./concepts/index.ts";
import { type Gives, isEmbedded, type Takes } from "./tool.ts";

const NOTHING = {};
const NONE: readonly (readonly string[])[] = [];

export const conceptChaining: Chaining = {
  takes: (tool) => (isEmbedded(tool) ? tool.takes : NOTHING),
  gives: (tool) => (isEmbedded(tool) ? tool.gives : NOTHING),
  alike: (tool) => (isEmbedded(tool) ? (tool.alike ?? NONE) : NONE),
  // A seed may hold what no concept is named for: it is a kind of nothing but itself.
  isA: (concept, wanted) => isA(concept as ConceptName, wanted as ConceptName),
  isWide: (concept) => conceptOf(concept as ConceptName)?.parent === undefined,
};

/** True if a value of this output of an embedded tool may stand in this field of another. */
export function canFeed(gives: Gives, takes: Takes): boolean {
  return mayFeed(conceptChaining, gives, takes);
}
