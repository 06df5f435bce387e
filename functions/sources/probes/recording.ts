/** What a tool returned when it was tried, as it is stored. */
import type { SourceRecording } from "../../../db/source_tools.ts";
import { sha256Hex } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Maker } from "../made.ts";
import { maskingOf } from "../reach.ts";
import { valuesIn } from "./values.ts";

/** UTF-16 units of an output that stays in its row: a page of a list of things with some dozen fields. */
const INLINE_CHARS = 50_000;

export interface Answer {
  /** Which input of the tool's, from 0. */
  readonly ordinal: number;
  readonly input: JsonObject;
  readonly output: Json;
}

/** In the row, or in object storage where it is large; without the source's secrets. */
export async function recordingFor(
  { BUCKET }: Pick<Env, "BUCKET">,
  { id, reach }: Pick<Maker, "id" | "reach">,
  { ordinal, input, output }: Answer,
): Promise<Omit<SourceRecording, "source_id" | "tool" | "recorded_at">> {
  const masked = maskingOf(reach);
  const text = masked(JSON.stringify(output));
  const recording = { ordinal, input: JSON.stringify(input), found: masked(JSON.stringify(valuesIn(output))) };
  if (text.length <= INLINE_CHARS) return { ...recording, output: text, output_key: null };
  const output_key = `sources/${id}/recordings/${sha256Hex(text)}.json`;
  await BUCKET.put(output_key, text, { httpMetadata: { contentType: "application/json" } });
  return { ...recording, output: null, output_key };
}
