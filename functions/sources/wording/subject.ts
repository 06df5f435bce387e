/** What a tool is about: the thing that its input names, and the noun for what it returns. */
import { isObject } from "../../domain/json.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import type { Via } from "../draft.ts";
import {
  aboutOf,
  isAction,
  isGeneric,
  isIdentifier,
  isVerb,
  nounOfDescription,
  nounOfName,
  nounOfTitle,
  saysNothing,
  singular,
  stepsOf,
  wordsOf,
} from "./names.ts";

/** A tool as far as its words go. */
export interface Named {
  readonly name: string;
  readonly input: JsonSchema;
  readonly via: Via;
  /** What its source says of it, and of what it returns. */
  readonly description?: string;
  readonly output?: JsonSchema;
}

/** A field of the input that names a thing: "the collection identified by {collectionId}". */
export interface Key {
  readonly field: string;
  /** What it names. */
  readonly noun: string;
}

export interface Subject {
  /** For one of what the tool returns. */
  readonly noun: string;
  /** For all that the tool returns, in the number that its source has it in: "statistics". */
  readonly whole: string;
  /** The thing that all of the output is of, where the input names it. */
  readonly key: Key | undefined;
  /** Things that it lies in, the innermost first. */
  readonly within: readonly Key[];
  /** It says how many there are. */
  readonly counts: boolean;
}

/** A path says it best: `/collections/{id}/items/{itemId}` is an item in a collection. */
export function subjectOf(tool: Omit<Named, "via"> & { readonly via: Pick<Via, "type" | "url"> }): Subject {
  return (tool.via.type === "http" ? subjectOfPath(tool.via.url) : undefined) ?? subjectOfName(tool);
}

function subjectOfPath(url: string): Subject | undefined {
  const steps = stepsOf(url);
  const keys: Key[] = [];
  let noun: string | undefined;
  let whole = "";
  let owner: readonly string[] | undefined;
  for (const [i, { words, written, parameter }] of steps.entries()) {
    if (parameter === undefined) {
      // `/lakes/items` are lakes, `/flows/filter` flows, and `/flows/name/{name}` is a flow by its name.
      const asked = wordsOf(steps[i + 1]?.parameter ?? "");
      const saysHow = isAction(words) || words.join(" ") === asked.join(" ");
      if (owner !== undefined && (saysHow || saysNothing(words))) continue;
      // `/deployments/name/{flow_name}/{deployment_name}`: these say themselves whose names they are.
      if (owner !== undefined && isGeneric(words) && asked.length > 1) {
        owner = undefined;
        continue;
      }
      owner = words;
      noun = words.join(" ");
      whole = written.join(" ");
      continue;
    }
    // `/collections/{id}`: the step before says what it is the id of; `/{country}` says so itself.
    const thing = owner ?? singular(words.length > 1 && isGeneric(words.slice(-1)) ? words.slice(0, -1) : words);
    keys.unshift({ field: parameter, noun: thing.join(" ") });
    noun = thing.join(" ");
    whole = noun;
    owner = undefined;
  }
  if (noun === undefined || noun === "") return undefined;
  // `/search` is no thing: the tool's name may say what is searched for.
  if (keys.length === 0 && isVerb(noun.split(" "))) return undefined;
  const isOfKey = steps.at(-1)?.parameter !== undefined;
  const [first, ...others] = keys;
  const counts = steps.at(-1)?.words.join(" ") === "count";
  return { noun, whole, key: isOfKey ? first : undefined, within: isOfKey ? others : keys, counts };
}

/** What is returned by a tool of which nothing else is known than what it does. */
const UNKNOWN = "reply";

function subjectOfName({ name, input, description, output }: Omit<Named, "via">): Subject {
  const said =
    nounOfTitle(typeof output?.title === "string" ? output.title : "") ?? nounOfDescription(description ?? "");
  const noun = nounOfName(name).join(" ") || said?.join(" ") || UNKNOWN;
  const whole = aboutOf(name).join(" ") || noun;
  const required = requiredOf(input);
  const keys = required.filter((field) => {
    const words = fieldWords(field, input);
    return isGeneric(words) || isIdentifier(words);
  });
  const counts = wordsOf(name)[0] === "count";
  const [only] = keys;
  if (only === undefined || required.length > 1) return { noun, whole, key: undefined, within: [], counts };
  const words = fieldWords(only, input);
  const named = isGeneric(words) ? noun : words.slice(0, -1).join(" ");
  return { noun, whole, key: { field: only, noun: named }, within: [], counts };
}

/** Words of a field of an input; one that takes a list says of several what it means: `names` is of names. */
export function fieldWords(field: string, { properties }: JsonSchema): string[] {
  const schema = isObject(properties) ? properties[field] : undefined;
  const words = wordsOf(field);
  return isObject(schema) && schema.type === "array" ? singular(words) : words;
}

export function requiredOf({ required }: JsonSchema): string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** The noun for one record of a list by the list's name, or that of what the tool returns where the name says nothing. */
export function recordNoun(path: readonly string[], subject: Subject): string {
  const words = wordsOf(path.at(-1) ?? "");
  return words.length === 0 || saysNothing(words) ? subject.noun : singular(words).join(" ");
}
