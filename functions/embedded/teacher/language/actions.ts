/**
 * What a question asks to be done before it asks something: "Put 3 packs of penne in the grocery basket, then apply the grocery
 * coupon FIVEOFF." The deriver writes such sentences and the solver reads them.
 */
import type { EmbeddedTool } from "../../tool.ts";

/** Between two things to do in one sentence, and in front of a sentence that goes on from one. */
const THEN = ", then ";
const NEXT = "After that, ";
/** Things to do in one sentence, at most. */
const IN_SENTENCE = 2;

/** The sentences for things to do one after the other, each an imperative without its capital. */
export function actionSentences(actions: readonly string[]): string[] {
  const sentences: string[] = [];
  for (let at = 0; at < actions.length; at += IN_SENTENCE) {
    const text = actions.slice(at, at + IN_SENTENCE).join(THEN);
    sentences.push(at === 0 ? `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.` : `${NEXT}${text}.`);
  }
  return sentences;
}

/** The imperatives of a sentence, which is without its full stop, as far as its form tells. */
export function actionsIn(sentence: string): string[] {
  const text = sentence.startsWith(NEXT) ? sentence.slice(NEXT.length) : sentence;
  const parts = text.split(THEN);
  return parts.map((part) => `${part.slice(0, 1).toLowerCase()}${part.slice(1)}`);
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
