/** Words of names: what a field, a path or a tool is called, as people would say it. */
import { singularize } from "inflection";

/** Words of a name, at most: what is longer is no name. */
const WORDS_MAX = 8;
/** Characters of a word, at most. */
const WORD_MAX = 30;

/** `collectionId`, `collection_id` and `collection-id` are "collection id"; `HTTPStatus` is "http status". */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word.length <= WORD_MAX)
    .slice(0, WORDS_MAX)
    .map((word) => word.toLowerCase());
}

/** The last word in the singular: "open issues" is "open issue". Words that only look like a plural stay. */
export function singular(words: readonly string[]): string[] {
  const last = words.at(-1);
  if (last === undefined || SINGULAR.test(last)) return [...words];
  return [...words.slice(0, -1), singularize(last)];
}

const SINGULAR = /(?:ss|us|is|news|series|species|data|media|status|address|radius|gas|bus)$/;

/** Verbs that tools are called by before what they are about. */
const VERBS: ReadonlySet<string> = new Set(
  "get list search find read fetch query lookup look show describe retrieve load open browse count resolve view filter all by create add update delete remove set post put patch insert replace run call do make compute calculate convert check echo ping trigger toggle simulate send start stop cancel print download upload export import generate validate verify execute perform return give tell explain translate analyze analyse".split(
    " ",
  ),
);

/** What says nothing of a thing: "results" may be anything. */
const EMPTY: ReadonlySet<string> = new Set(
  "result item record row hit entry datum data value content response output object element node list page body payload feature member document doc property attribute extra info information detail".split(
    " ",
  ),
);

/** True of a name for whatever is in a list. */
export function saysNothing(words: readonly string[]): boolean {
  return words.every((word) => EMPTY.has(word) || EMPTY.has(singularize(word)));
}

/** Last steps of a path that say what is done with the things before them: `/flows/filter`. */
const ACTIONS = /^(?:filter|count|paginate|page|search|query|list|lookup|find|all)$/;

/** True of a step that names no thing. */
export function isAction(words: readonly string[]): boolean {
  return words.length === 1 && ACTIONS.test(words[0] ?? "");
}

/** Names that a thing has whatever it is: its id, its name. Alone they mean that of the thing that they stand in. */
const GENERIC: ReadonlySet<string> = new Set(
  "id identifier uuid guid key code slug name title label number symbol iri href handle pk oid uid ref abbreviation".split(
    " ",
  ),
);

export function isGeneric(words: readonly string[]): boolean {
  return words.length === 1 && GENERIC.has(words[0] ?? "");
}

/** Names by which one thing is told from another, the best first. */
export const TELLING = ["name", "title", "label", "full name", "display name", "code", "symbol", "slug", "key", "id"];

/** True of what names a thing and means nothing else: ids, codes. */
export function isIdentifier(words: readonly string[]): boolean {
  return /^(?:id|identifier|uuid|guid|key|code|slug|symbol|handle|pk|oid|uid|ref)$/.test(words.at(-1) ?? "");
}

/** What a tool is about, by its name: `search_nodes` is "node"; nothing of one that only says what it does, as `echo`. */
export function nounOfName(name: string): string[] {
  return singular(aboutOf(name));
}

/** True of words that only say what is done. */
export function isVerb(words: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => VERBS.has(word));
}

/** What stands in titles behind the noun of what is returned: "Lake list", "LakeResponse". */
const OF_REPLY = /^(?:list|response|result|results|reply|output|schema|model|dto|collection|page|object|payload|tool)$/;

/** The noun that a title says, in the singular; undefined of one that is a sentence, or says nothing. */
export function nounOfTitle(title: string): string[] | undefined {
  const words = wordsOf(title);
  while (words.length > 0 && OF_REPLY.test(words.at(-1) ?? "")) words.pop();
  const about = isVerb(words.slice(0, 1)) ? words.slice(1) : words;
  if (about.length === 0 || about.length > TITLE_WORDS || saysNothing(about) || isVerb(about)) return undefined;
  return about.every((word) => /^[\p{L}\p{N}]+$/u.test(word)) ? singular(about) : undefined;
}
const TITLE_WORDS = 3;

/** The noun behind the verb that a description begins with: "Lists the lakes of a country" is of lakes. */
export function nounOfDescription(text: string): string[] | undefined {
  const [, said] =
    /^(?:[a-z]+s?)\s+(?:(?:the|a|an|all|every|each)\s+)?([a-z][a-z -]*?)(?=\s(?:of|by|for|with|in|from|that|which|to|on|at|and|or|matching|between)\b|[.,;:(\n]|$)/i.exec(
      text.trim(),
    ) ?? [];
  return said === undefined ? undefined : nounOfTitle(said);
}

/** The same in the number that the name has: "nodes". */
export function aboutOf(name: string): string[] {
  const words = wordsOf(name);
  const from = words.findIndex((word) => !VERBS.has(word));
  // Of `get_request` the last word is what is got.
  const about = from >= 0 ? words.slice(from) : words.length > 1 ? words.slice(-1) : [];
  const head = upTo(about, /^(?:by|for|of|with|from|in|on|to|at)$/);
  return head.length > 1 && isAction(head.slice(-1)) ? head.slice(0, -1) : head;
}

function upTo(words: readonly string[], end: RegExp): string[] {
  const at = words.findIndex((word) => end.test(word));
  return at <= 0 ? [...words] : words.slice(0, at);
}

/** A path's fixed parts and parameters: `/collections/{collectionId}/items`. */
export interface Step {
  readonly words: readonly string[];
  /** The words as they are written, in the singular or not. */
  readonly written: readonly string[];
  /** Name of the parameter that the step is. */
  readonly parameter?: string;
}

export function stepsOf(url: string): Step[] {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/[?#].*$/, "");
  return path
    .split("/")
    .filter((part) => part !== "" && !/^(?:api|rest|v\d+(?:\.\d+)*|latest|public)$/i.test(part))
    .map((part) => {
      const [, parameter] = /^\{([^{}]*)\}$/.exec(part) ?? [];
      if (parameter !== undefined) return { words: wordsOf(parameter), written: wordsOf(parameter), parameter };
      const written = wordsOf(part.replace(/\.(?:json|xml|csv|txt)$/i, "").replaceAll(/\{[^{}]*\}/g, " "));
      return { words: singular(written), written };
    });
}
