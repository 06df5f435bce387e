/** What a judge is asked, of a task and of a response; see `collect.ts` for how prompts are laid out and versioned. */
import { z } from "zod";
import type { AnswerType } from "../../domain/schema.ts";
import type { ToolMeaning } from "../../tools/returns.ts";
import type { NamedSchema } from "../wire/features.ts";
import { jsonObjectIn } from "../wire/json.ts";
import { endpointSchema } from "../wire/schemas.ts";
import { RESPONSE_JUDGE } from "./instructions/response_judge.ts";
import { TASK_JUDGE } from "./instructions/task_judge.ts";
import { promptVersion } from "./version.ts";

export const JUDGE_VERSION = promptVersion("judge", 3, TASK_JUDGE);

export interface JudgePayload {
  readonly question: string;
  readonly answer: string;
  readonly calls: readonly { readonly tool: string; readonly input: unknown; readonly output: unknown }[];
  /** What the tools called measure, which the question's claims are held against. */
  readonly tools: readonly ToolMeaning[];
}

/** What is wrong with a task that a judge refuses. */
const FAULTS = ["unit", "meaning", "scope", "stale", "incomplete", "wrong_value", "ambiguous", "other"] as const;

export const verdictSchema = z.object({
  reason: z.string().default(""),
  /** Judges have words of their own for faults, which are as good as none; the booleans decide. */
  fault: z.enum(FAULTS).nullish().catch(null),
  entailed: z.boolean(),
  ambiguous: z.boolean(),
});
export type TaskVerdict = z.infer<typeof verdictSchema>;

export const JUDGE_GRADE_VERSION = promptVersion("judge-grade", 3, RESPONSE_JUDGE);

/** A single value of the reference, as text. */
export interface ReferencePart {
  /** Of a part of a record. */
  readonly label?: string;
  readonly type: AnswerType;
  readonly reference: string;
  /** Of a number. */
  readonly unit?: string;
  /** Of a number: how far off is right, "none" where it must be exact. */
  readonly tolerance?: string;
  /** Of a text: other wordings that count. */
  readonly accepted?: readonly string[];
}

export interface Reference extends ReferencePart {
  /** Of a list, set or record. */
  readonly parts?: readonly ReferencePart[];
}

export interface JudgeGradePayload extends Reference {
  readonly question: string;
  readonly response: string;
}

export const gradeVerdictSchema = z.object({ reason: z.string().default(""), correct: z.boolean() });
export type GradeVerdict = z.infer<typeof gradeVerdictSchema>;

/** The schemas as endpoints are given them. */
export const VERDICT_FORM = form("verdict", verdictSchema);
export const GRADE_VERDICT_FORM = form("grade", gradeVerdictSchema);

/** The verdict in a reply; undefined where it holds none. */
export function parseVerdict(text: string): TaskVerdict | undefined {
  return verdictSchema.safeParse(jsonObjectIn(text)).data;
}

/** As `parseVerdict`. */
export function parseGradeVerdict(text: string): GradeVerdict | undefined {
  return gradeVerdictSchema.safeParse(jsonObjectIn(text)).data;
}

function form(name: string, schema: z.ZodType): NamedSchema {
  return { name, schema: endpointSchema(schema) };
}
