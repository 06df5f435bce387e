/**
 * What a source's tools say of their fields, learnt from names, schemas and recorded calls: which values a plan may fill them
 * with, which they give, how a question speaks of these. With it the embedded teacher makes tasks over tools that it has never seen.
 */
import { z } from "zod";
import { getPointer } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { ConceptName } from "../../embedded/concepts/index.ts";
import { type Gives, integerOf, type Option, type Takes } from "../../embedded/tool.ts";
import { conceptFor, numberedOf } from "./concepts.ts";
import { givesOf, ownerIn } from "./gives.ts";
import { wordsOf } from "./names.ts";
import { fieldsOfRecords, isPaged, type KnownValues, knownValues, optionInputs, optionsOf } from "./options.ts";
import type { LearntOption, Slot } from "./phrases.ts";
import { listOf, type Observed, type Place, recordsAt } from "./places.ts";
import { type Named, recordNoun, type Subject, subjectOf } from "./subject.ts";
import { fieldsOf as propertiesOf, resolved, takesOf } from "./takes.ts";
import { unitIn } from "./units.ts";

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
      written: z.enum(["text", "integer"]).exactOptional(),
    }),
  ),
  gives: z.record(
    z.string(),
    z.object({
      concept: z.string(),
      phrase: z.string(),
      ask: z.string().exactOptional(),
      list: z.enum(["ordered", "set"]).exactOptional(),
      answer: z.literal(false).exactOptional(),
    }),
  ),
  options: z
    .record(
      z.string(),
      z.object({
        concept: z.string(),
        default: z.json(),
        literals: z.array(z.json()).exactOptional(),
        wording: z.record(z.string(), z.string()).exactOptional(),
        open: z.literal(true).exactOptional(),
        beyond: z.number().exactOptional(),
      }),
    )
    .exactOptional(),
});

export interface Fields {
  readonly takes: Readonly<Record<string, Takes>>;
  readonly gives: Readonly<Record<string, Gives>>;
  /** Inputs that may be left out and that questions set. */
  readonly options?: Readonly<Record<string, Option>>;
}

/** A tool, and the calls that it answered when it was probed. */
export interface Probed {
  readonly tool: Named;
  readonly observed: readonly Observed[];
}

/** Values that two places must share for one to be taken for the other, and their characters where one value is enough. */
const SHARED_MIN = 3;
const TELLING_CHARS = 6;
/** As JSON, what ids have in common with counts and scores by chance. */
const COMMON = /^"?-?\d{1,3}(?:\.\d+)?"?$/;

type Learnt = Fields & { readonly subject: Subject };

/** By tool. A tool that was never seen to answer, or whose input no question can state, has none. */
export function learnFields(probed: readonly Probed[]): ReadonlyMap<string, Learnt> {
  const learnt = new Map<string, Learnt>();
  for (const { tool, observed } of probed) {
    if (observed.length === 0) continue;
    const subject = subjectOf(tool);
    const takes = takesOf(tool.input, subject, observed);
    if (takes === undefined) continue;
    learnt.set(tool.name, { takes, gives: givesFor({ tool, observed }, subject, takes, {}), subject });
  }
  return joined(withOptions(withNumberedIds(learnt, probed), probed), probed);
}

function givesFor(
  { tool, observed }: Probed,
  subject: Subject,
  takes: Fields["takes"],
  options: Readonly<Record<string, LearntOption>>,
): Fields["gives"] {
  const records = fieldsOfRecords(observed);
  const slots = Object.entries(takes).map(([field, { concept }]): Slot => {
    const [, type] = concept.split(".");
    const unit = unitIn(resolved(propertiesOf(tool.input.properties)[field], tool.input));
    return {
      field,
      // What a call must say is so or not is said as it is called.
      own: type !== "boolean" && records.has(wordsOf(field).join(" ")),
      ...(type === "number" || type === "integer" ? { type: "number" as const } : {}),
      ...(type === "boolean" ? { type } : {}),
      ...(unit === undefined ? {} : { unit }),
    };
  });
  return givesOf({ subject, slots, observed, isPaged: isPaged(tool.input), options, schema: tool.output });
}

/** With the optional inputs that make a difference, and what is returned spoken of with them. */
function withOptions(learnt: ReadonlyMap<string, Learnt>, probed: readonly Probed[]): Map<string, Learnt> {
  const known = valuesOf(learnt, probed);
  const all = new Map(learnt);
  for (const one of probed) {
    const { tool, observed } = one;
    const fields = learnt.get(tool.name);
    if (fields === undefined) continue;
    const options = optionsOf(tool.input, fields.subject, observed, known);
    if (Object.keys(options).length === 0) continue;
    const gives = givesFor(one, fields.subject, fields.takes, options);
    const phrases = Object.values(gives).map(({ phrase }) => phrase);
    // One that no question could speak of is none.
    const kept = Object.entries(options).flatMap(([field, { kind: _, own: __, type: ___, unit: ____, ...option }]) =>
      phrases.some((phrase) => phrase.includes(`{${field}}`)) ? [[field, option] as const] : [],
    );
    if (kept.length === 0) continue;
    all.set(tool.name, { ...fields, gives, options: Object.fromEntries(kept) });
  }
  return all;
}

/** Calls that say which optional inputs make a difference: of each tool in turn, so that none has all of them. */
export function optionTrials(
  learnt: ReadonlyMap<string, Learnt>,
  probed: readonly Probed[],
  most: number,
): { readonly tool: string; readonly input: JsonObject }[] {
  const known = valuesOf(learnt, probed);
  const byTool = probed.map(({ tool, observed }) => {
    const subject = learnt.get(tool.name)?.subject;
    const inputs = subject === undefined ? [] : optionInputs(tool.input, subject, observed, known);
    return inputs.map((input) => ({ tool: tool.name, input }));
  });
  const longest = Math.max(0, ...byTool.map((trials) => trials.length));
  return Array.from({ length: longest }, (_, n) => byTool.flatMap((trials) => trials[n] ?? []))
    .flat()
    .slice(0, most);
}

function valuesOf(learnt: ReadonlyMap<string, Learnt>, probed: readonly Probed[]): KnownValues {
  return knownValues(
    probed.flatMap(({ tool, observed }) => {
      const fields = learnt.get(tool.name);
      return fields === undefined ? [] : [{ observed, meaningOf: meaningAt(fields) }];
    }),
  );
}

/**
 * Ids that some tool has as whole numbers and others as texts of digits mean the same, and are whole numbers where a question says
 * them; each tool that takes one is given it as its schema has it.
 */
function withNumberedIds(learnt: ReadonlyMap<string, Learnt>, probed: readonly Probed[]): ReadonlyMap<string, Learnt> {
  const given = [...learnt.values()].flatMap(({ gives, takes }) => [...Object.values(gives), ...Object.values(takes)]);
  const known = new Set(given.map(({ concept }) => concept));
  const called = calledWith(learnt, probed);
  const isDigits = (values: Iterable<string>) =>
    [...values].every((text) => integerOf(JSON.parse(text) as Json) !== undefined);
  // Of those that a tool was called with otherwise, some are no numbers.
  const numbered = (concept: ConceptName) => {
    const other = numberedOf(concept);
    return other !== undefined && known.has(other) && isDigits(called.get(concept) ?? []) ? other : undefined;
  };
  const seen = new Map(probed.map(({ tool, observed }) => [tool.name, observed]));
  const ofTexts = new Set<ConceptName>();
  const gives = (name: string, fields: Learnt) =>
    Object.entries(fields.gives).map(([pointer, give]) => {
      const concept = numbered(give.concept);
      const values = (seen.get(name) ?? []).flatMap(({ output }) => valuesAt(output, pointer));
      if (concept === undefined || !isDigits(values.map((value) => JSON.stringify(value))))
        return [pointer, give] as const;
      ofTexts.add(concept);
      return [pointer, { ...give, concept }] as const;
    });
  const renamed = [...learnt].map(([name, fields]): [string, Learnt] => [
    name,
    {
      ...fields,
      gives: Object.fromEntries(gives(name, fields)),
      takes: Object.fromEntries(
        Object.entries(fields.takes).map(([field, { quote, ...takes }]) => {
          const concept = takes.literalOnly ? undefined : numbered(takes.concept);
          if (concept !== undefined) return [field, { ...takes, concept, written: "text" as const }];
          return [field, { ...takes, ...(quote === undefined ? {} : { quote }) }];
        }),
      ),
    },
  ]);
  return new Map(
    renamed.map(([name, fields]) => [
      name,
      {
        ...fields,
        takes: Object.fromEntries(
          Object.entries(fields.takes).map(([field, takes]) => {
            const isMixed = takes.written === undefined && !takes.literalOnly && ofTexts.has(takes.concept);
            return [field, isMixed ? { ...takes, written: "integer" as const } : takes];
          }),
        ),
      },
    ]),
  );
}

/** What stands at a place of what a tool returns means. */
export function meaningAt({
  gives,
  subject,
}: Pick<Learnt, "gives" | "subject">): (place: Pick<Place, "pointer" | "path" | "type">) => ConceptName {
  return ({ pointer, path, type }) => {
    const list = listOf(pointer);
    const owner =
      list === undefined ? ownerIn(path, subject) : recordNoun(path.slice(0, list.split("/").length - 1), subject);
    return gives[pointer]?.concept ?? conceptFor(type, path.at(-1) ?? "", owner);
  };
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
    for (const [field, { concept, literals, literalOnly, written }] of Object.entries(
      learnt.get(tool.name)?.takes ?? {},
    )) {
      if (literalOnly || literals !== undefined) continue;
      const known = called.get(concept) ?? new Set();
      called.set(concept, known);
      for (const { input } of observed)
        for (const value of [input[field] ?? []].flat())
          known.add(JSON.stringify(written === undefined ? value : (integerOf(value) ?? value)));
    }
  return called;
}

export function isShared(values: ReadonlySet<string>, known: ReadonlySet<string>): boolean {
  const shared = [...known].filter((value) => values.has(value) && !COMMON.test(value));
  return (
    shared.length >= SHARED_MIN || shared.some((value) => value.length - 2 >= TELLING_CHARS && /[A-Za-z]/.test(value))
  );
}

/** Values of an output at a pointer in which `*` stands for any record of a list. */
export function valuesAt(output: Json, place: string): Json[] {
  // Of the record with the most of something it is what all records have there.
  const [pointer = ""] = place.split("?");
  const list = listOf(pointer);
  const holders = list === undefined ? [output] : recordsAt(output, list);
  const within = list === undefined ? pointer : pointer.slice(list.length + 2);
  const values = holders.map((holder) => getPointer(holder, within));
  return values.filter((value) => value !== undefined && value !== null);
}
