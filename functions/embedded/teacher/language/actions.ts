/**
 * What a question asks to be done before it asks something: "Put 3 packs of penne and 2 packs of rice in the grocery basket, then
 * apply the grocery coupon FIVEOFF." The deriver writes such sentences and the solver reads them.
 */
import type { EmbeddedTool } from "../../tool.ts";
import { cutsAt } from "./slots.ts";
import { joined } from "./stating.ts";

/** Between two things to do in one sentence, and in front of a sentence that goes on from one. */
const THEN = ", then ";
const NEXT = "After that, ";
/** Things to do in one sentence, at most; the same thing done to several counts once. */
const IN_SENTENCE = 2;
/** Ways to read a list that are tried. */
const LISTINGS_MAX = 32;

/** Something to do, in words, with what it shares with others of its kind: a verb before them all, a place behind them. */
export interface ActionWords {
  readonly tool: EmbeddedTool;
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

/**
 * What a tool does, cut at its bars: "put| {quantity} packs of {item}| in the basket". What stands between them is listed where it
 * is done several times in a row; without bars each is said whole.
 */
export function partsOf(does: string): Omit<ActionWords, "tool"> {
  const [before = "", body, after = ""] = does.split("|");
  return body === undefined ? { before: "", body: before, after: "" } : { before, body, after };
}

/** The sentences for things to do one after the other, each an imperative without its capital. */
export function actionSentences(actions: readonly ActionWords[]): string[] {
  const groups: ActionWords[][] = [];
  for (const action of actions) {
    const last = groups.at(-1);
    if (last?.[0]?.tool === action.tool && action.before !== "") last.push(action);
    else groups.push([action]);
  }
  const said = groups.map(([first, ...others]) =>
    first === undefined ? "" : `${first.before}${joined([first, ...others].map(bodyOf))}${first.after}`,
  );
  const sentences: string[] = [];
  for (let at = 0; at < said.length; at += IN_SENTENCE) {
    const text = said.slice(at, at + IN_SENTENCE).join(THEN);
    sentences.push(at === 0 ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.` : `${NEXT}${text}.`);
  }
  return sentences;
}

/** The first in a list stands behind the verb's own space. */
function bodyOf({ body }: ActionWords, position: number): string {
  return position === 0 ? body : body.trimStart();
}

/** True if the text is no more than one sentence of things to do. */
export function isOneSentence(text: string): boolean {
  return !text.includes(`. ${NEXT}`);
}

/** The imperatives of a sentence, which is without its full stop, as far as its form tells. */
export function actionsIn(sentence: string): string[] {
  const text = sentence.startsWith(NEXT) ? sentence.slice(NEXT.length) : sentence;
  const parts = text.split(THEN);
  return parts.map((part) => `${part.slice(0, 1).toLowerCase()}${part.slice(1)}`);
}

/** How a tool's action is written: fixed text before, between and after its slots, and around them where it is listed. */
export interface ActionForm {
  readonly tool: EmbeddedTool;
  readonly fixed: readonly string[];
  readonly slots: readonly string[];
  readonly before: string;
  readonly after: string;
}

export function actionForms(toolset: readonly EmbeddedTool[]): ActionForm[] {
  return toolset.flatMap((tool) => {
    if (tool.does === undefined) return [];
    const { before, body, after } = partsOf(tool.does);
    const parts = body.trimStart().split(/\{([^{}]*)\}/);
    const fixed = parts.filter((_, i) => i % 2 === 0);
    return [
      { tool, fixed, slots: parts.filter((_, i) => i % 2 === 1), before: before === "" ? "" : `${before} `, after },
    ];
  });
}

/** The ways to read an imperative as things that the tool does one after the other; each stands in the form's fixed text. */
export function listedIn(imperative: string, { before, after }: ActionForm): string[][] {
  if (!imperative.startsWith(before) || !imperative.endsWith(after)) return [];
  const list = imperative.slice(before.length, imperative.length - after.length);
  if (before === "") return [[list]];
  const last = cutsAt(list, " and ").map((at) => [list.slice(0, at), list.slice(at + " and ".length)] as const);
  const ways = last.flatMap(([first, end]) => cutByCommas(first).map((items) => [...items, end]));
  return [[list], ...ways.slice(0, LISTINGS_MAX)];
}

/** The ways to cut a text at some of its commas, at all of them first. */
function cutByCommas(text: string): string[][] {
  const [at] = cutsAt(text, ", ");
  if (at === undefined) return [[text]];
  const [head, rest] = [text.slice(0, at), text.slice(at + ", ".length)];
  const tails = cutByCommas(rest).slice(0, LISTINGS_MAX);
  const kept = tails.map(([first = "", ...others]) => [`${head}, ${first}`, ...others]);
  return [...tails.map((items) => [head, ...items]), ...kept];
}
