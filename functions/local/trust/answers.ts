/** Answers of every kind that tasks over the embedded pool end on: what its tools return for their probes, typed by concept. */
import { getPointer } from "../../domain/json.ts";
import type { Answer, Json, ScalarAnswer } from "../../domain/schema.ts";
import { conceptOf } from "../../embedded/concepts/index.ts";
import { embeddedSource } from "../../embedded/source.ts";
import { type EmbeddedTool, type Gives, isEmbedded } from "../../embedded/tool.ts";
import { callTool } from "../../tools/call.ts";

/** As the embedded deriver has it. */
const RELATIVE_TOLERANCE = 0.005;
const ITEMS_MAX = 12;
const TEXT_MAX = 120;
const LIMITS = { deadline_ms: 10_000, output_bytes: 10_000_000 };

/** Singles, lists and sets, and a record of each two that a tool gives side by side; in the order of the pool. */
export async function poolAnswers(): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const tool of embeddedSource.pool().tools) if (isEmbedded(tool)) answers.push(...(await answersOf(tool)));
  return answers;
}

async function answersOf(tool: EmbeddedTool): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const { input, before = [] } of tool.probes) {
    const { ok, output } = await callTool(tool, input, LIMITS, { before });
    if (!ok) continue;
    const found = Object.entries(tool.gives).flatMap(([pointer, gives]) => {
      // Of a list of records, the first.
      const answer = answerOf(gives, getPointer(output as Json, pointer.replaceAll("/*", "/0")));
      return answer === undefined ? [] : [{ label: conceptOf(gives.concept).noun, answer }];
    });
    answers.push(...found.map(({ answer }) => answer));
    const parts = found.filter((part, i) => i === found.findIndex(({ label }) => label === part.label));
    if (parts.length > 1) answers.push({ type: "record", value: parts.slice(0, 2) });
  }
  return answers;
}

function answerOf(gives: Gives, value: Json | undefined): Exclude<Answer, { type: "record" }> | undefined {
  if (gives.answer === false || value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) return scalarOf(gives, value);
  const items = value.flatMap((item) => scalarOf(gives, item) ?? []);
  if (items.length === 0 || items.length !== value.length || items.length > ITEMS_MAX) return undefined;
  return { type: gives.list === "set" ? "set" : "list", value: items };
}

function scalarOf({ concept }: Gives, value: Json): ScalarAnswer | undefined {
  const { type, unit, integer } = conceptOf(concept);
  if (type === "number")
    return typeof value !== "number" || value === 0 || value === 1
      ? undefined
      : {
          type,
          value,
          ...(unit === undefined ? {} : { unit }),
          tolerance: { relative: integer ? 0 : RELATIVE_TOLERANCE, absolute: 0 },
        };
  if (typeof value !== "string" || value === "" || value.length > TEXT_MAX) return undefined;
  if (type === "date") return { type, value };
  return type === "text" ? { type, value, accepted: [] } : undefined;
}
