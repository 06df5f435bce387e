/** The chaining of embedded tools: they say themselves which concepts their fields hold. */
import { perObject } from "../lib/memo.ts";
import { type Chaining, mayFeed } from "../tools/chaining.ts";
import { type ConceptName, conceptOf, isA } from "./concepts/index.ts";
import { type EmbeddedTool, type Gives, isEmbedded, plannedFields, type Takes } from "./tool.ts";

const NOTHING = {};
const NONE: readonly (readonly string[])[] = [];

const fieldsPlanned = perObject((tool: EmbeddedTool) => Object.fromEntries(plannedFields(tool)));

export const conceptChaining: Chaining = {
  takes: (tool) => (isEmbedded(tool) ? fieldsPlanned(tool) : NOTHING),
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
