/** The body of an upload of questions, line by line as it streams: what is wrong is told by its line, before anything is stored. */
import { comparedWords } from "../domain/block_lists/keys.ts";
import { ENTRIES_MAX } from "../domain/block_lists/shards.ts";
import { Problem } from "./problem.ts";

/** Bytes of an upload: its questions and their hashes stand in memory while they are worked off, four times as much in all. */
export const UPLOAD_BYTES = 8 * 1024 * 1024;
/** Questions of a list. */
export const QUESTIONS_MAX = Math.min(50_000, ENTRIES_MAX);
/** Characters of a question, as it is and as it is compared. */
const QUESTION_CHARS = 20_000;
/** Characters of a line of JSON, which may hold more than the question. */
const LINE_CHARS = 1_000_000;

/** One question a line as it stands, or a line of JSON: a text, or an object with a field that is one. */
export type LineForm = "lines" | "jsonl";

/** @param field of an object, of JSON lines. */
export async function questionsOf(body: ReadableStream<Uint8Array>, form: LineForm, field: string): Promise<string[]> {
  const questions: string[] = [];
  let number = 0;
  for await (const line of linesOf(body, () => number + 1)) {
    number++;
    if (line.trim() === "") continue;
    if (form === "lines") refuseOtherForms(line, number);
    const question = (form === "jsonl" ? questionIn(line, field, number) : line).trim();
    if (Math.max(question.length, comparedWords(question).join(" ").length) > QUESTION_CHARS)
      throw badLine(number, `expected a question of ${QUESTION_CHARS} characters at most`);
    if (comparedWords(question).every((word) => word === ""))
      throw badLine(number, "expected a question with a word in it");
    if (questions.length === QUESTIONS_MAX) throw tooLarge(`${QUESTIONS_MAX} questions`, `line ${number}`);
    questions.push(question);
  }
  if (questions.length === 0) throw badLine(1, "expected a question at least");
  return questions;
}

/** What would be taken for words of a question, and match nothing. */
function refuseOtherForms(line: string, number: number): void {
  if (line.includes("\0")) throw badLine(number, "expected UTF-8: this is UTF-16, or no text");
  const isJson = /^\s*[[{]/.test(line) && typeof parsed(line.trim().replace(/,$/, "")) === "object";
  if (isJson) throw badLine(number, "expected a question, and this is JSON: send it as application/jsonl");
}

function questionIn(line: string, field: string, number: number): string {
  const value = parsed(line);
  if (value === undefined) throw badLine(number, "expected JSON: a text, or an object");
  const question =
    typeof value === "object" && value !== null ? Object.getOwnPropertyDescriptor(value, field)?.value : value;
  if (typeof question === "string") return question;
  throw badLine(
    number,
    `expected a text, or an object whose field ${JSON.stringify(field)} is one (\`field\` names it)`,
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** @param next number of the line that begins. */
async function* linesOf(body: ReadableStream<Uint8Array>, next: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  let bytes = 0;
  let rest = "";
  for await (const chunk of chunksOf(body)) {
    bytes += chunk?.byteLength ?? 0;
    if (bytes > UPLOAD_BYTES) throw tooLarge(`${UPLOAD_BYTES} bytes`, `line ${next()}`);
    const lines = (rest + decoded(decoder, chunk, next)).split(/\r?\n/);
    rest = lines.pop() ?? "";
    for (const line of lines) yield line;
    if (rest.length > LINE_CHARS) throw badLine(next(), `expected a line of ${LINE_CHARS} characters at most`);
  }
  yield rest;
}

/** The chunks, and undefined at their end. */
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array | undefined> {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        const message = "expected the whole of it: the connection ended before";
        throw new Problem("body_cut_off", `body: ${message}`, [{ field: "body", message }]);
      });
      yield value;
      if (done) return;
    }
  } finally {
    // Of an upload that is refused the rest is not waited for.
    await reader.cancel().catch(() => undefined);
  }
}

function decoded(decoder: TextDecoder, chunk: Uint8Array | undefined, next: () => number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    const utf16 = chunk !== undefined && isUtf16(chunk) ? ": this is UTF-16" : "";
    throw badLine(next(), `expected UTF-8, here or in the lines that follow${utf16}`);
  }
}

/** True where it begins with the mark of UTF-16. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function badLine(number: number, message: string): Problem {
  return new Problem("block_list_malformed", `body: line ${number}: ${message}`, [
    { field: `body.${number}`, message },
  ]);
}

function tooLarge(most: string, at: string): Problem {
  const message = `expected ${most} at most: ${at} is beyond; several lists may be named together`;
  return new Problem("body_too_large", `body: ${message}`, [{ field: "body", message }]);
}
