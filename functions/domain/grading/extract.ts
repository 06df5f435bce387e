/** Finds the answer in a response. Solvers are asked to end with one line `Answer: <text>`. */

const KEPT = /^[ \t]*Answer:/;
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
  `^(?:${BEFORE}${LABEL}\\s{0,20}[*_\`]{0,4}\\s{0,20}(?:[:：=]|(?<=\\s)[-–—](?=\\s))|\\s{0,40}<answer>)`,
  "i",
);
/** A line that is nothing but such a word, as a heading or in bold: what it marks follows. */
const HEADING = new RegExp(`^\\s{0,20}(?:#{1,6}\\s{0,8}[*_]{0,3}|[*_]{2,3})${LABEL}[\\s*_:：]{0,20}$`, "i");
/** A line that only closes or opens what the answer stands in. */
const FENCE = /^\s{0,20}(?:(?:```|~~~)\w{0,20}|<\/answer>)\s{0,20}$/;
const BOXED = "\\boxed{";
/** What may stand around a formula that is the whole of a line. */
const AROUND = /^[\s$.)\]\\*]{0,20}$/;

/**
 * `format`: exactly one line begins with `Answer:`, says something, and is the last non-empty one.
 * `text`: what follows the last such mark up to the end; without a mark the last formula in a box, or the last non-empty line.
 * Everything behind the mark counts, so that nothing is gained by adding a second answer.
 */
export function extractAnswer(response: string): { format: boolean; text: string } {
  const lines = linesOf(response);
  const at = markOf(lines);
  if (at < 0) return { format: false, text: boxedIn(lines) ?? lines.at(-1)?.trim() ?? "" };
  const line = lines[at] ?? "";
  const rest = lines.slice(at + 1).filter((next) => !FENCE.test(next));
  const text = [isHeading(line) ? "" : marked(line), ...rest].join("\n").trim();
  const kept = lines.filter((one) => KEPT.test(one)).length === 1 && KEPT.test(lines.at(-1) ?? "");
  return { format: kept && text !== "", text };
}

/** True if the response marks an answer, in the format that is asked for or one that is still read. */
export function marksAnswer(response: string): boolean {
  const lines = linesOf(response);
  return markOf(lines) >= 0 || boxedIn(lines) !== undefined;
}

/** The last line that marks an answer; -1 if none does. A heading marks what follows, so that the last line is none. */
function markOf(lines: readonly string[]): number {
  return lines.findLastIndex((line, i) => MARKED.test(line) || (i < lines.length - 1 && isHeading(line)));
}

function isHeading(line: string): boolean {
  return HEADING.test(line);
}

/** What stands behind the mark of a line, without the other end of what was opened before it: "**Answer:** 42", "**Answer: 42**". */
function marked(line: string): string {
  const mark = MARKED.exec(line)?.[0] ?? "";
  const rest = line.slice(mark.length).trim();
  if (mark.includes("<answer>")) return rest.replace(/<\/answer>$/i, "");
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

function linesOf(response: string): string[] {
  return response.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== "");
}
