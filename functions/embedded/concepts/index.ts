/** The controlled vocabulary of concepts: what a value means. Fields of one concept chain. */
export type { Concept } from "./concept.ts";
export { conceptOf, isA } from "./kinds.ts";
export { type LearntType, learntName, learntOf } from "./learnt.ts";
export { isLike, mayStandFor, takesAny } from "./likeness.ts";
export { CONCEPTS, type ConceptName } from "./vocabulary.ts";
