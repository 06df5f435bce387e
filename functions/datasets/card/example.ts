/** The section of the card that shows one task whole: what is asked, what the answer is, every call, and what the checks found. */
import { EXAMPLE_PICTURE } from "../../domain/dataset/files.ts";
import type { AnswerPointer, Call, Kind } from "../../domain/schema.ts";
import { code, fenced, markdownText } from "../../lib/escape.ts";
import type { DatasetFacts } from "../manifest.ts";
import type { TaskRecord } from "../record.ts";

/** Characters of what stands in the example, at most: of a text, and of a value as JSON. */
export const TEXT_CHARS = 4_000;
/** JSON up to so long stands in one line. */
const LINE_CHARS = 90;

/** One section, or none where no record could be read. */
export function example({ example: shown }: Pick<DatasetFacts, "example">): string[] {
  if (shown === undefined) return [];
  const { record, kindOf, isDrawn } = shown;
  const calls = record.evidence.filter(({ id }) => record.solution.includes(id));
  const others = record.evidence.length - calls.length;
  return [
    `## One task, whole

\`${record.id}\` of \`${record.split}\` (${markdownText(record.domain)})${record.split === "eval" ? "" : ", which is no evaluation task"}. What is longer than ${TEXT_CHARS} characters is cut, and says so.

**Question:** ${limited(record.question)}

**Answer:** ${limited(record.answer_text)}

${json(record.answer)}
${isDrawn ? `\n![The calls that the answer depends on, and what flows between them](${EXAMPLE_PICTURE})\n` : ""}
**Tools offered** (${record.toolset.length}): ${record.toolset.map(code).join(", ")}

**The ${calls.length === 1 ? "call" : `${calls.length} calls`} of its solution**${others === 0 ? "" : ` (${others} more ${others === 1 ? "was" : "were"} made, on which the answer does not depend)`}:

${calls.map((call) => callText(call, record, kindOf(call.tool))).join("\n\n")}

**What the answer rests on:**

${record.answer_pointers.map((pointer) => `- ${restsOn(pointer)}`).join("\n")}

**What the checks found**, each of which it passed, and attempts:

| check | figure |
| --- | ---: |
${Object.entries(record.certificate)
  .map(([name, { figure }]) => `| ${code(name)} | ${rounded(figure)} |`)
  .join("\n")}
| right attempts / attempts | ${record.passed} / ${record.attempted} |`,
  ];
}

function callText(
  { id, tool, input, output, ok, error }: Call,
  { provenance }: TaskRecord,
  kind: Kind | undefined,
): string {
  const given = provenance
    .filter(({ to }) => to.call === id)
    .map(({ from, to }) => `${code(to.pointer)} is ${code(from.pointer || "all")} of ${code(from.call)}`);
  const said = ok ? json(output) : `An error: ${limited(error ?? "")}`;
  return `${code(id)} ${code(tool)}${kind === undefined ? "" : `, ${kind}`}${given.length === 0 ? "" : `; ${given.join(", ")}`}. Given, and returned:

${json(input)}

${said}`;
}

function restsOn(pointer: AnswerPointer): string {
  const value = code(cut(JSON.stringify(pointer.value)).text);
  if ("expression" in pointer) return `${value} is ${code(cut(pointer.expression).text)}`;
  return `${value} stands at ${code(pointer.pointer || "/")} of what ${code(pointer.call)} returned`;
}

/** A value as a block of code, whole or as far as the limit goes. */
function json(value: unknown): string {
  const line = JSON.stringify(value);
  const { text, left } = cut(line.length <= LINE_CHARS ? line : JSON.stringify(value, null, 2));
  return `${fenced(text, left === 0 ? "json" : "text")}${left === 0 ? "" : `\n\n${leftOut(left)}`}`;
}

function limited(content: string): string {
  const { text, left } = cut(content);
  return `${markdownText(text)}${left === 0 ? "" : ` ... ${leftOut(left)}`}`;
}

function leftOut(characters: number): string {
  return `(Cut here: ${characters} more ${characters === 1 ? "character" : "characters"} in its record.)`;
}

/** At most so many characters, and how many there are besides; no character is cut in two. */
function cut(content: string): { readonly text: string; readonly left: number } {
  if (content.length <= TEXT_CHARS) return { text: content, left: 0 };
  const text = content.slice(0, TEXT_CHARS).replace(/[\ud800-\udbff]$/, "");
  return { text, left: content.length - text.length };
}

function rounded(figure: number): string {
  return String(Math.round(figure * 10_000) / 10_000);
}
