/** Finds the answer in a response. Solvers are asked to end with one line `Answer: <text>`. */

import { normaliseText } from "./normalise.ts";

const KEPT = /^[ \t]*Answer:/;
/** What is still read as an answer when the format is not kept: "**Final answer:** 42". */
const MARKED = /^[\s*_#>`]*(?:(?:the|my)\s+)?(?:(?:final|correct)\s+)?answer(?:\s+is)?\s*[*_`]*\s*:\s*[*_`]*\s*/i;

/**
 * `format`: exactly one line begins with `Answer:`, says something, and is the last non-empty one.
 * `text`: what follows the last such mark up to the end, or the last non-empty line if there is no mark.
 * Everything behind the mark counts, so that nothing is gained by adding a second answer.
 */
export function extractAnswer(response: string): { format: boolean; text: string } {
  const lines = linesOf(response);
  const at = lines.findLastIndex((line) => MARKED.test(line));
  if (at < 0) return { format: false, text: lines.at(-1)?.trim() ?? "" };
  const text = [lines[at]?.replace(MARKED, "") ?? "", ...lines.slice(at + 1)].join("\n").trim();
  const kept = lines.filter((line) => KEPT.test(line)).length === 1 && KEPT.test(lines.at(-1) ?? "");
  return { format: kept && text !== "", text };
}

/** True if the response marks an answer, in the format that is asked for or one that is still read. */
export function marksAnswer(response: string): boolean {
  return linesOf(response).some((line) => MARKED.test(line));
}

/** "I do not know" in the place of an answer. */
const ABSTAINS =
  /^(?:unknown|unanswerable|undetermined|n a|not (?:known|found|available)|(?:cannot|cant) be determined|i (?:do not|dont|cannot|cant|could not)\b.*)$/;

/** True if the text, taken out of its response, says that the answer is not known. */
export function abstains(text: string): boolean {
  return ABSTAINS.test(normaliseText(text));
}

function linesOf(response: string): string[] {
  return response.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== "");
}
