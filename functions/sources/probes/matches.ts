/**
 * Which of the values that other tools returned may be what a field of an input means: by the names of both, and by the things
 * that they are of. The `id` of what `/flows` lists is that of `/flows/{id}`, and not that of `/deployments/{id}`.
 */
import type { JsonSchema } from "../../tools/contract.ts";
import { inOneWord } from "../wording/concepts.ts";
import { isGeneric, nounOfName, saysNothing, singular, wordsOf } from "../wording/names.ts";
import { subjectOf } from "../wording/subject.ts";
import type { Found } from "./values.ts";

/** A value that a tool returned. */
export interface FoundBy extends Found {
  readonly tool: string;
  /** Address of the tool, with its parameters in braces; absent where it is called by its name. */
  readonly url?: string;
}

/** A tool with the input that is wanted for it. */
export interface Asking {
  readonly name: string;
  readonly input: JsonSchema;
  /** As `FoundBy.url`. */
  readonly url?: string | undefined;
}

/** How sure it is that a value is meant; 1 where only the name says so, which all kinds of things have, and 0 not at all. */
export type Sureness = 0 | 1 | 2 | 3 | 4 | 5;

/** What a field means, as far as names say. */
export interface Wanted {
  readonly words: readonly string[];
  /** The thing whose id or name it is; empty where that is not known. */
  readonly owner: string;
  /** Address of the list that the field is a key into. */
  readonly list: string | undefined;
}

export function wantedBy({ name, input, url }: Asking, field: string): Wanted {
  const subject = subjectOf({ name, input, via: viaOf(url) });
  const words = inOneWord(singular(wordsOf(field)));
  const own = words.slice(0, -1);
  const key = [subject.key, ...subject.within].find((one) => one?.field === field)?.noun;
  const named = isGeneric(words.slice(-1)) && own.length > 0 && !saysNothing(own) ? own.join(" ") : undefined;
  const at = url?.indexOf(`/{${field}}`) ?? -1;
  return { words, owner: key ?? named ?? subject.noun, list: at < 0 ? undefined : url?.slice(0, at) };
}

export function surenessOf({ words, owner, list }: Wanted, found: FoundBy): Sureness {
  const said = inOneWord(singular(wordsOf(found.name)));
  const leaf = words.slice(-1);
  const isLeaf = same(said, leaf);
  // What a list returns is what the path goes on with.
  const inList = found.of === "" || saysNothing(wordsOf(found.of)) || sameThing(found.of, owner);
  if (list !== undefined && isLeaf && inList && found.url !== undefined && bare(found.url) === list) return 5;
  if (words.length > 1 && same(said, words)) return 4;
  if (same(said, words) || (words.length > 1 && isLeaf)) {
    const thing = kinship(found, owner);
    return thing === 0 && words.length === 1 ? 1 : thing;
  }
  // `flow_id` of a deployment is the `id` of a flow.
  return said.length > 1 && same(said, [...wordsOf(owner), ...leaf]) ? 2 : 0;
}

/** 3 if what the value stands in is the thing, 2 if its words are among others there. */
function kinship({ tool, url, of }: FoundBy, owner: string): 0 | 2 | 3 {
  if (owner === "") return 0;
  const nouns =
    of !== "" && !saysNothing(wordsOf(of))
      ? [singular(wordsOf(of)).join(" ")]
      : [subjectOf({ name: tool, input: {}, via: viaOf(url) }).noun, nounOfName(tool).join(" ")];
  if (nouns.includes(owner)) return 3;
  const words = new Set(nouns.flatMap((noun) => noun.split(" ")).concat(of === "" ? singulars(tool) : []));
  return owner.split(" ").every((word) => words.has(word)) ? 2 : 0;
}

/** Words of a tool's name, each in the singular. */
function singulars(tool: string): string[] {
  return wordsOf(tool).flatMap((word) => singular([word]));
}

function viaOf(url: string | undefined): { readonly type: "http" | "mcp"; readonly url: string } {
  return url === undefined ? { type: "mcp", url: "" } : { type: "http", url };
}

/** `/flows/filter` lists what `/flows` has. */
function bare(url: string): string {
  return url.replace(/\/(?:filter|paginate|search|query|list)?$/, "");
}

function sameThing(name: string, noun: string): boolean {
  return singular(wordsOf(name)).join(" ") === noun;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join(" ") === b.join(" ");
}
