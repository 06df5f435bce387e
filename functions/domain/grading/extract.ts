/** Finds the answer in a response. Solvers are asked to end with one line `Answer: <text>`. */

import { normaliseText } from "./normalise.ts";

const KEPT = /^[ \t]*Answer:/;
/** Nothing but one line in the form that is asked for, which the long way round reads as this. */
const PLAIN = /^Answer: ([^\n\r\u2028\u2029<[*_`\\]*\S)\s*$/;
/** Words for an answer, and those that stand before or behind them, in the languages that models slip into. */
const LABELS = [
  "answer|antwort|antwoord|r[ée]ponse|respuesta|resposta|risposta|r[ăa]spuns|svar|vastaus|v[áa]lasz|cevap|yan[ıi]t|jawaban",
  "odpowied[źz]|odpov[ěe][ďd]|ответ|відповідь|απάντηση|đáp án|trả lời|câu trả lời|الجواب|الإجابة|پاسخ|תשובה|उत्तर|คำตอบ",
  "答案|回答|答え|答|答复|정답|답변|답",
].join("|");
const WORDS = [
  "the|my|final|correct|short|die|meine|endgültige|la|ma|finale|final|définitive|a|mi|el|o|il|de|het|окончательный|итоговый",
  "最终|最終|正确|我的|최종",
].join("|");
const LABEL = `(?:(?:${WORDS})\\s{0,4}){0,3}(?:${LABELS})(?:\\s{1,4}(?:is|lautet|est|es|é|è|final|finale|definitiva|definitive))?`;
const BEFORE = "[\\s*_#>`•✅-]{0,40}";
/** What is still read as an answer when the format is not kept: "**Final answer:** 42", "Answer - 42", "Réponse : 42". */
const MARKED = new RegExp(
  `^(?:${BEFORE}${LABEL}\\s{0,20}[*_\`]{0,4}\\s{0,20}(?:[:：=]|(?<=\\s)[-–—](?=\\s))|\\s{0,40}<(?:answer|final_answer|result)>)`,
  "i",
);
/** A line that is nothing but such a word, as a heading or in bold: what it marks follows. */
const HEADING = new RegExp(`^\\s{0,20}(?:#{1,6}\\s{0,8}[*_]{0,3}|[*_]{2,3})${LABEL}[\\s*_:：]{0,20}$`, "i");
/** A line that only closes or opens what the answer stands in. */
const FENCE = /^\s{0,20}(?:(?:```|~~~)\w{0,20}|<\/(?:answer|final_answer|result)>)\s{0,20}$/;
/** A line that says where an answer is from. */
const SOURCE =
  /^[\s*_>([-]{0,10}(?:(?:data\s+)?sources?|references?|citations?|retrieved from)[*_]{0,3}\s?[:：]|^\s{0,8}\[\^?\d{1,2}\]:?\s/i;
/** What a template puts around turns. */
const TURN = /<\|[a-z_ ]{1,40}\|>|<\/?s>|<(?:start|end)_of_turn>|<eos>|\[\/?INST\]|<｜[^｜<>]{1,40}｜>/gi;
const THOUGHT = "think|thinking|thought|thoughts|reasoning|scratchpad|reflection";
const THOUGHT_ENDS = new RegExp(`</(?:${THOUGHT})>`, "gi");
const THOUGHT_BEGINS = new RegExp(`<(?:${THOUGHT})>`, "i");
const BOXED = "\\boxed{";
/** What may stand around a formula that is the whole of a line. */
const AROUND = /^[\s$.)\]\\*]{0,20}$/;

/**
 * `format`: exactly one line begins with `Answer:`, says something, and is the last non-empty one.
 * `text`: what follows the last such mark up to the end; without a mark the last formula in a box, or the last non-empty line.
 * Everything behind the mark counts, so that nothing is gained by adding a second answer.
 */
export function extractAnswer(response: string): { format: boolean; text: string } {
  const [, only] = PLAIN.exec(response) ?? [];
  if (only !== undefined) return { format: true, text: only.trim() };
  const lines = linesOf(spoken(response));
  const at = markOf(lines);
  if (at < 0) return { format: false, text: boxedIn(lines) ?? lines.at(-1)?.trim() ?? "" };
  const line = lines[at] ?? "";
  const rest = lines.slice(at + 1).filter((next) => !FENCE.test(next) && !SOURCE.test(next));
  const text = [isHeading(line) ? "" : marked(line), ...rest].join("\n").trim();
  const kept = lines.filter((one) => KEPT.test(one)).length === 1 && KEPT.test(lines.at(-1) ?? "");
  return { format: kept && text !== "", text };
}

/** True if the response marks an answer, in the format that is asked for or one that is still read. */
export function marksAnswer(response: string): boolean {
  const lines = linesOf(spoken(response));
  return markOf(lines) >= 0 || boxedIn(lines) !== undefined;
}

/** The last line that marks an answer; -1 if none does. A heading marks what follows, so that the last line is none. */
function markOf(lines: readonly string[]): number {
  // The usual form, which the long way round gives the same place of.
  if (lines.length === 1 && KEPT.test(lines[0] ?? "")) return 0;
  return lines.findLastIndex((line, i) => MARKED.test(line) || (i < lines.length - 1 && isHeading(line)));
}

function isHeading(line: string): boolean {
  return HEADING.test(line);
}

/** What stands behind the mark of a line, without the other end of what was opened before it: "**Answer:** 42", "**Answer: 42**". */
function marked(line: string): string {
  const mark = /^Answer:(?! ?[*_`])/.exec(line)?.[0] ?? MARKED.exec(line)?.[0] ?? "";
  const rest = line.slice(mark.length).trim();
  if (mark.endsWith(">") && mark.includes("<")) return rest.replace(/<\/(?:answer|final_answer|result)>$/i, "");
  const opened = /^[\s#>•✅-]{0,40}([*_`]{1,3})/.exec(mark)?.[1];
  if (opened === undefined || mark.split(opened).length > 2) return rest;
  if (rest.startsWith(opened)) return rest.slice(opened.length);
  return rest.endsWith(opened) ? rest.slice(0, -opened.length) : rest;
}

/** What the last formula in a box says; the whole of its line where another one stands beside it, or something is said after it. */
function boxedIn(lines: readonly string[]): string | undefined {
  const at = lines.findLastIndex((line) => line.includes(BOXED));
  const line = lines[at];
  if (line === undefined) return undefined;
  const from = line.lastIndexOf(BOXED) + BOXED.length;
  let depth = 1;
  let to = from;
  for (; to < line.length && depth > 0; to++) depth += line[to] === "{" ? 1 : line[to] === "}" ? -1 : 0;
  if (depth > 0) return undefined;
  const isAlone = line.indexOf(BOXED) === line.lastIndexOf(BOXED) && AROUND.test(line.slice(to));
  return [isAlone ? line.slice(from, to - 1) : line, ...lines.slice(at + 1).filter((next) => !AROUND.test(next))]
    .join("\n")
    .trim();
}

/** "I do not know" in the place of an answer. */
const ABSTAINS =
  /^(?:unknown|unanswerable|undetermined|n a|not (?:known|found|available)|(?:cannot|cant) be determined|i (?:do not|dont|cannot|cant|could not)\b.*)$/;

/** True if the text, taken out of its response, says that the answer is not known. */
export function abstains(text: string): boolean {
  return ABSTAINS.test(normaliseText(text));
}

/** What of a response is said to the one who asked: without thoughts, which end nothing where they never end, and marks of turns. */
function spoken(response: string): string {
  if (!/[<[]/.test(response)) return response;
  const end = [...response.matchAll(THOUGHT_ENDS)].at(-1);
  const after = end === undefined ? response : response.slice(end.index + end[0].length);
  const begin = after.search(THOUGHT_BEGINS);
  return (begin < 0 ? after : after.slice(0, begin))
    .replace(TURN, "")
    .replace(/(?<=\S[^\n]*)<(?=(?:answer|final_answer)>)/gi, "\n<");
}

function linesOf(response: string): string[] {
  return response.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== "");
}
