/** What every row of supervised fine-tuning says beside its messages. */
import type { TaskRecord } from "../record.ts";
import { decimal } from "./json_lines.ts";
import { ANSWER, answerOf } from "./prompts.ts";
import { lineStrataOf, STRATA, STRATA_SCHEMA, strataOf } from "./strata.ts";
import type { Trajectory } from "./trajectory.ts";

export const SFT_FACTS = {
  ...ANSWER,
  reward: "double",
  teacher: "string",
  recovered: "integer",
  ...STRATA,
} as const;

export function sftFacts(record: TaskRecord, { attempt }: Trajectory) {
  return {
    ...answerOf(record),
    reward: attempt.reward,
    teacher: attempt.teacher,
    recovered: attempt.recovered,
    ...strataOf(record),
  };
}

export function lineSftFacts(record: TaskRecord, trajectory: Trajectory) {
  return {
    ...sftFacts(record, trajectory),
    reward: decimal(trajectory.attempt.reward),
    ...lineStrataOf(record),
  };
}

/** JSON Schema of the properties of `lineSftFacts`. */
export const SFT_FACTS_SCHEMA = {
  question: { type: "string" },
  answer: { type: "string", contentMediaType: "application/json" },
  answer_type: { type: "string" },
  reward: { type: "number" },
  teacher: { type: "string" },
  recovered: { type: "integer", minimum: 0 },
  ...STRATA_SCHEMA,
} as const;

/** JSON Schema of an object that has all of these properties and no other. */
export function objectSchema(properties: Readonly<Record<string, object>>): object {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** JSON Schema of a line. */
export function lineSchema(properties: Readonly<Record<string, object>>): object {
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...objectSchema(properties) };
}
