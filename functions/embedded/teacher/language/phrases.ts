/**
 * What the phrases of tools say: with the unit or the rounding where a value itself is asked for, without it where the value
 * stands inside another phrase; whose figures they are; and which questions ask for the value outright.
 */
import { perObject } from "../../../lib/memo.ts";
import { conceptOf } from "../../concepts/index.ts";
import type { Gives } from "../../tool.ts";

/** The forms of one value's phrase; slots stand in them as in the phrase. */
export interface Forms {
  /** With everything said, and with what only an answer needs left out. */
  readonly full: string;
  readonly short: string;
  /** Whose figures the value is taken from: "GeoNames". */
  readonly sources: readonly string[];
  /** Questions that ask for the value, in small letters and without a question mark. */
  readonly asks: readonly string[];
  /** The unit at the end of what is said in full: "in metres". */
  readonly unit: string | undefined;
  /** Where the phrase is "the capital of {country}" or the like: the field that "its" may stand for. */
  readonly owned: string | undefined;
}

/** A phrase marks what only an answer needs by brackets, "[in metres]", and a source by "<GeoNames>". */
export const formsOf = perObject((gives: Gives): Forms => {
  const full = saidIn(gives.phrase);
  const short = tidy(gives.phrase.replace(/\[[^\]]*\]/g, "").replace(/<[^>]*>/g, ""));
  const sources = [...gives.phrase.matchAll(/<([^>]*)>/g)].map(([, name = ""]) => name);
  const [head = ""] = short.split("{");
  const owned = CLAUSE.test(head)
    ? undefined
    : /^the [^{}]*(?:\{[^{}]*\}[^{}]*)* of \{([^{}]*)\}(?: in \{[^{}]*\})?$/.exec(short)?.[1];
  const unit = full.startsWith(`${short} in `) ? full.slice(short.length + 1) : undefined;
  return { full, short, sources, asks: asksFor(gives, full), unit, owned };
});

/** What stands between a thing and what it has of its own: no one says "its element that results from decay". */
const CLAUSE = /\b(?:that|which|who|whose|with|from|than|among|between)\b/;

function saidIn(phrase: string): string {
  return tidy(phrase.replace(/<[^>]*>/g, "").replace(/[[\]]/g, ""));
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/\s+([,)])/g, "$1")
    .trim();
}

/** What is asked for by the tool's own question, or by one that follows from how the phrase is built. */
function asksFor(gives: Gives, full: string): string[] {
  const [one, many] = /\b(?:19\d\d|20[01]\d)\b/.test(full) ? ["what was", "what were"] : ["what is", "what are"];
  const plain = `${gives.list === undefined ? one : many} ${full}`;
  const own = gives.ask === undefined ? askBy(full) : saidIn(gives.ask);
  return own === undefined ? [plain] : [own, plain];
}

/** Verbs that follow "that" in a phrase whose noun is their subject. */
const VERBS =
  /^(?:share|use|have|has|had|lie|cut|contain|spread|were|are|is|appeared|bear|mean|fit|sleep|speak|border|belong|encode|act|name|carry|leave|follow|cite|survive|vanish|stand|receive|grow|come|give|gave|take|took|make|made|occur|can|could|would|does|do|did)$/;

function askBy(phrase: string): string | undefined {
  return counted(phrase) ?? chosen(phrase) ?? among(phrase) ?? related(phrase);
}

/** "the number of moons of {planet}": "how many moons does {planet} have". */
function counted(phrase: string): string | undefined {
  const what = /^the number of ([^{}].*)$/.exec(phrase)?.[1];
  if (what === undefined) return undefined;
  const [, head, verb, rest] = /^([^{}]+?) (?:that|who) (\S+) (.*)$/.exec(what) ?? [];
  if (head !== undefined && verb !== undefined)
    return VERBS.test(verb) ? `how many ${head} ${verb} ${rest}` : undefined;
  const [, owned, field] = /^([^{}]+) of \{([^{}]*)\}$/.exec(what) ?? [];
  if (owned !== undefined) return `how many ${owned} does {${field}} have`;
  const [, things, place, tail] =
    /^([^{},]+?) (in|on|among|with|at|below|under|within|without|listed|annotated|found|filed) (.+)$/.exec(what) ?? [];
  return things === undefined ? undefined : `how many ${things} are there ${place} ${tail}`;
}

/** "the country with the larger area out of {a} and {b}": "which country has the larger area, {a} or {b}". */
function chosen(phrase: string): string | undefined {
  const [, what, first, second] = /^the (.+?),? out of (\{[^{}]*\}) and (\{[^{}]*\})$/.exec(phrase) ?? [];
  if (what === undefined) return undefined;
  const [, holder, trait] = /^([\w -]+?) with (.+)$/.exec(what) ?? [];
  if (holder !== undefined) return `which ${holder} ${isPast(what) ? "had" : "has"} ${trait}, ${first} or ${second}`;
  const [, doer, verb, deed] = /^([\w -]+?) that (\S+) (.+)$/.exec(what) ?? [];
  if (doer !== undefined) return `which ${doer} ${verb} ${deed}, ${first} or ${second}`;
  const [, trait2, noun, how = ""] = /^((?:more|less) [\w-]+|\w+er) ([\w-]+)((?:,| by| in| on).*)?$/.exec(what) ?? [];
  if (noun === undefined) return undefined;
  return `which ${noun} ${isPast(what) ? "was" : "is"} ${trait2}${how}, ${first} or ${second}`;
}

/** "the drug with the longest half-life among {drugs}": "which of {drugs} has the longest half-life". */
function among(phrase: string): string | undefined {
  const [, what, list] = /^the (.+?),? among (\{[^{}]*\})$/.exec(phrase) ?? [];
  const [, trait] = /^[\w -]+? with (.+)$/.exec(what ?? "") ?? [];
  if (trait !== undefined) return `which of ${list} ${isPast(trait) ? "had" : "has"} ${trait}`;
  return undefined;
}

/** "the constellation that contains {star}": "which constellation contains {star}". */
function related(phrase: string): string | undefined {
  const [, noun, verb, rest] = /^the ([a-z-]+(?: [a-z-]+)?) that ([a-z]+s) (.*)$/.exec(phrase) ?? [];
  return noun === undefined || verb === "is" ? undefined : `which ${noun} ${verb} ${rest}`;
}

function isPast(text: string): boolean {
  return /\{(?:\w+_)?year\}|\b(?:19|20)\d\d\b/.test(text);
}

/** How the owner of a value is spoken of again. */
export type Possessive = "its" | "their";

export function possessiveOf(source: Gives): Possessive {
  return source.list !== undefined || source.concept.startsWith("person.") ? "their" : "its";
}

/** "its capital" for "the capital of {country}"; undefined where the template has no such part. */
export function ownedForm(template: string, field: string, possessive: Possessive): string | undefined {
  const part = new RegExp(`\\bthe ((?:(?!\\bthe\\b)[^{}]|\\{[^{}]*\\})*) of \\{${field}\\}`);
  return part.test(template) ? template.replace(part, `${possessive} $1`) : undefined;
}

/** How a question refers back to a value: "that country", "those countries". */
export function referenceNounOf(gives: Gives): string {
  return (gives.list === undefined ? conceptOf(gives.concept).again : undefined) ?? nounOf(gives);
}

/** The noun of a value: "country", or "countries" for a list. */
export function nounOf(gives: Gives): string {
  const { noun, nouns } = conceptOf(gives.concept);
  return gives.list === undefined ? noun : (nouns ?? `${noun}s`);
}
