/**
 * What a source's tools say of their fields, learnt from names, schemas and recorded calls: which values a plan may fill them
 * with, which they give, how a question speaks of these. With it the embedded teacher makes tasks over tools that it has never seen.
 */
import { z } from "zod";
import { getPointer } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import type { ConceptName } from "../../embedded/concepts/index.ts";
import type { Gives, Takes } from "../../embedded/tool.ts";
import { givesOf, listOf, recordsAt } from "./gives.ts";
import type { Observed } from "./places.ts";
import { type Named, type Subject, subjectOf } from "./subject.ts";
import { takesOf } from "./takes.ts";

/** What is stored of a tool's fields. */
export const fieldsSchema = z.object({
  takes: z.record(
    z.string(),
    z.object({
      concept: z.string(),
      list: z.literal(true).exactOptional(),
      quote: z.literal(true).exactOptional(),
      literals: z.array(z.json()).exactOptional(),
      literalOnly: z.literal(true).exactOptional(),
    }),
  ),
  gives: z.record(
    z.string(),
    z.object({
      concept: z.string(),
      phrase: z.string(),
      list: z.enum(["ordered", "set"]).exactOptional(),
      answer: z.literal(false).exactOptional(),
    }),
  ),
});

export interface Fields {
  readonly takes: Readonly<Record<string, Takes>>;
  readonly gives: Readonly<Record<string, Gives>>;
}

/** A tool, and the calls that it answered when it was probed. */
export interface Probed {
  readonly tool: Named;
  readonly observed: readonly Observed[];
}

/** Values that two places must share for one to be taken for the other, and their characters where one value is enough. */
const SHARED_MIN = 3;
const TELLING_CHARS = 6;

/** By tool. A tool that was never seen to answer, or whose input no question can state, has none. */
export function learnFields(probed: readonly Probed[]): ReadonlyMap<string, Fields & { readonly subject: Subject }> {
  const learnt = new Map<string, Fields & { readonly subject: Subject }>();
  for (const { tool, observed } of probed) {
    if (observed.length === 0) continue;
    const subject = subjectOf(tool);
    const takes = takesOf(tool.input, subject, observed);
    if (takes === undefined) continue;
    const slots = Object.keys(takes).map((field) => ({ field }));
    learnt.set(tool.name, { takes, gives: givesOf(subject, slots, observed), subject });
  }
  return joined(learnt, probed);
}

/**
 * Outputs that hold the very values that a field was called with mean what the field means, whatever they are called: an
 * `owner` whose values are those of `user_id` feeds it.
 */
function joined<F extends Fields>(learnt: ReadonlyMap<string, F>, probed: readonly Probed[]): ReadonlyMap<string, F> {
  const called = calledWith(learnt, probed);
  const seen = new Map(probed.map(({ tool, observed }) => [tool.name, observed]));
  return new Map(
    [...learnt].map(([name, fields]) => {
      const observed = seen.get(name) ?? [];
      const gives = Object.entries(fields.gives).map(([pointer, give]) => {
        if (give.list !== undefined || called.has(give.concept)) return [pointer, give] as const;
        const values = new Set(
          observed.flatMap(({ output }) => valuesAt(output, pointer)).map((value) => JSON.stringify(value)),
        );
        const concept = [...called].find(([, known]) => isShared(values, known))?.[0];
        return [pointer, concept === undefined ? give : meant(give, concept)] as const;
      });
      return [name, { ...fields, gives: Object.fromEntries(gives) }];
    }),
  );
}

/** The value under the concept that it was found to be of. The creator of an exhibit is spoken of as such; what is asked for is their id. */
function meant(give: Gives, concept: ConceptName): Gives {
  const by = /_([a-z]+)$/.exec(concept)?.[1];
  const [, what] = /^the ([^["{]+ (?:of|in|where) .*)$/.exec(give.phrase) ?? [];
  return {
    ...give,
    concept,
    ...(by === undefined || what === undefined ? {} : { phrase: `the [${by} of the ]${what}` }),
  };
}

/** By concept of the fields that name things, what they were called with, as JSON; of lists each item. */
export function calledWith(
  learnt: ReadonlyMap<string, Fields>,
  probed: readonly Probed[],
): Map<ConceptName, Set<string>> {
  const called = new Map<ConceptName, Set<string>>();
  for (const { tool, observed } of probed)
    for (const [field, { concept, literals, literalOnly }] of Object.entries(learnt.get(tool.name)?.takes ?? {})) {
      if (literalOnly || literals !== undefined) continue;
      const known = called.get(concept) ?? new Set();
      called.set(concept, known);
      for (const { input } of observed)
        for (const value of [input[field] ?? []].flat()) known.add(JSON.stringify(value));
    }
  return called;
}

export function isShared(values: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const shared = [...known].filter((value) => values.has(value));
  return (
    shared.length >= SHARED_MIN || shared.some((value) => value.length - 2 >= TELLING_CHARS && /[A-Za-z]/.test(value))
  );
}

/** Values of an output at a pointer in which `*` stands for any record of a list. */
export function valuesAt(output: Json, pointer: string): Json[] {
  const list = listOf(pointer);
  const holders = list === undefined ? [output] : recordsAt(output, list);
  const within = list === undefined ? pointer : pointer.slice(list.length + 2);
  const values = holders.map((holder) => getPointer(holder, within));
  return values.filter((value) => value !== undefined && value !== null);
}
