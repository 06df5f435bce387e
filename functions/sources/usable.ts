/** The tools of a stored source that may be used, and what they returned when they were tried. */
import { z } from "zod";
import type { Database } from "../../db/client.ts";
import {
  nextOrdinals,
  recordingsOf,
  type SourceRecording,
  type SourceTool,
  usableTools,
} from "../../db/source_tools.ts";
import { parseJson } from "../domain/json.ts";
import { jsonObjectSchema } from "../domain/schema.ts";
import type { Tool } from "../tools/contract.ts";
import { draftSchema } from "./draft.ts";
import { type Maker, mayWrite, toolOf } from "./made.ts";
import type { Recording } from "./wording.ts";

/** Recordings that are looked at for what fields mean, at most, and their characters: they are in memory all at once. */
const RECORDINGS = { limit: 500, chars: 8_000_000 };

export interface Usable {
  readonly tools: readonly Tool[];
  readonly recordings: readonly Recording[];
  /** By tool, the ordinal that its next recording has. */
  readonly ordinals: ReadonlyMap<string, number>;
}

export async function usableOf(db: Database, maker: Maker): Promise<Usable> {
  const [rows, recordings, ordinals] = await Promise.all([
    usableTools(db, maker.id),
    recordingsOf(db, maker.id, RECORDINGS),
    nextOrdinals(db, maker.id),
  ]);
  return {
    tools: rows.flatMap((row) => madeOf(row, maker) ?? []),
    recordings: recordings.flatMap(recordingOf),
    ordinals,
  };
}

const inputsSchema = z.array(jsonObjectSchema);
const needsSchema = z.array(z.string());

function madeOf(row: SourceTool, maker: Maker): Tool | undefined {
  const draft = draftSchema.safeParse(parseJson(row.draft));
  if (!draft.success) return undefined;
  const output = row.output === null ? undefined : (parseJson(row.output) as Record<string, unknown> | undefined);
  const inputs = inputsSchema.safeParse(parseJson(row.inputs ?? "[]")).data ?? [];
  const needs = needsSchema.safeParse(parseJson(row.needs ?? "[]")).data ?? [];
  const tool = toolOf({ draft: draft.data, output, inputs, needs }, maker);
  return tool !== undefined && mayWrite(tool.effect, maker.settings) ? tool : undefined;
}

function recordingOf({ tool, input, output }: SourceRecording): Recording[] {
  const asked = jsonObjectSchema.safeParse(parseJson(input));
  const returned = output === null ? undefined : parseJson(output);
  return asked.success && returned !== undefined ? [{ tool, input: asked.data, output: returned }] : [];
}
