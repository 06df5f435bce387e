/** How many words a question takes to speak of a call, so that what comes late in a long one is said in few. */
import { perObject } from "../../lib/memo.ts";
import type { CollectPayload } from "../../models/prompts/collect.ts";
import type { EmbeddedTool } from "../tool.ts";
import type { Trace } from "./trace.ts";

/** Words that a question should have, at most, and what is left for one call of a question that has them already. */
const WORDS = 30;
const WORDS_LEFT_MIN = 4;

/** What a question says so far. */
interface Asked {
  readonly payload: Pick<CollectPayload, "question" | "round">;
  readonly trace: Trace;
}

/** Words of the shortest phrase that the tool has for what it gives, what stands in the slots aside. */
const wordsOf = perObject((tool: EmbeddedTool): number =>
  Math.min(
    ...Object.values(tool.gives).map(({ phrase }) => countIn(phrase.replace(/\{[^{}]*\}|\[[^\]]*\]|\|[^|]*\|/g, ""))),
  ),
);

/** How much a tool is wanted for what it takes to speak of it: 1 of what is said in no word, the less the longer the question is. */
export function brevity({ payload, trace }: Asked, tool: EmbeddedTool): number {
  let words = payload.question === null ? 0 : countIn(payload.question);
  for (const call of trace.calls.values()) {
    const made = call.round === payload.round && call.ok ? trace.tool(call.id) : undefined;
    if (made !== undefined) words += wordsOf(made);
  }
  return Math.exp(-wordsOf(tool) / Math.max(WORDS_LEFT_MIN, WORDS - words));
}

function countIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== "").length;
}
