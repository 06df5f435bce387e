/**
 * What a question asks to be done before it asks something: "Put 3 packs of penne in my grocery basket, then use the
 * coupon FIVEOFF." The deriver writes such sentences and the solver reads them.
 */
import type { EmbeddedTool } from "../../tool.ts";

/** Between two things to do in one sentence, and in front of a sentence that goes on from one. */
const THEN = ", then ";
const NEXT = "After that, ";
/** Things to do in one sentence, at most. */
const IN_SENTENCE = 2;

/** Words at the end of an action that are not said again in the same sentence: so many of them, or more. */
const TAIL_MIN = 3;

/** Something to do: an imperative without its capital, and the tool's words for it with its slots. */
export interface Told {
  readonly text: string;
  readonly words: string;
}

/** The sentences for things to do one after the other. */
export function actionSentences(actions: readonly Told[]): string[] {
  const sentences: string[] = [];
  for (let at = 0; at < actions.length; at += IN_SENTENCE) {
    const text = actions
      .slice(at, at + IN_SENTENCE)
      .map((one, i, all) => (all[i - 1]?.words === one.words ? shortened(one) : one.text))
      .join(THEN);
    sentences.push(at === 0 ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.` : `${NEXT}${text}.`);
  }
  return sentences;
}

/** What is not said twice where two things are done in the same words: the verb, and "in my grocery basket" behind. */
function repeated(words: string): { readonly verb: string; readonly tail: string } | undefined {
  const verb = /^[a-z]+ (?=\{|an? |the )/.exec(words)?.[0];
  if (verb === undefined) return undefined;
  const tail = /[^{}]*$/.exec(words)?.[0] ?? "";
  return { verb, tail: tail.trim().split(" ").length < TAIL_MIN ? "" : tail };
}

function shortened({ text, words }: Told): string {
  const said = repeated(words);
  return said === undefined ? text : text.slice(said.verb.length, text.length - said.tail.length);
}

/** The imperatives that a part may stand for, by the forms of what was done before it in its sentence. */
export function unshortened(part: string, before: readonly ActionForm[]): string[] {
  return before.flatMap(({ tool }) => {
    const said = repeated(tool.does ?? "");
    return said === undefined ? [] : [`${said.verb}${part}${said.tail}`];
  });
}

/** True if the text is no more than one sentence of things to do. */
export function isOneSentence(text: string): boolean {
  return !text.includes(`. ${NEXT}`);
}

/** The imperatives of a sentence, which is without its full stop, as far as its form tells. */
export function actionsIn(sentence: string): string[] {
  const text = sentence.startsWith(NEXT) ? sentence.slice(NEXT.length) : sentence;
  const parts = text.split(THEN);
  return parts.map((part, i) => (i === 0 ? `${part.slice(0, 1).toLowerCase()}${part.slice(1)}` : part));
}

/** How a tool's action is written: fixed text before, between and after its slots. */
export interface ActionForm {
  readonly tool: EmbeddedTool;
  readonly fixed: readonly string[];
  readonly slots: readonly string[];
}

export function actionForms(toolset: readonly EmbeddedTool[]): ActionForm[] {
  return toolset.flatMap((tool) => {
    if (tool.does === undefined) return [];
    const parts = tool.does.split(/\{([^{}]*)\}/);
    return [{ tool, fixed: parts.filter((_, i) => i % 2 === 0), slots: parts.filter((_, i) => i % 2 === 1) }];
  });
}
