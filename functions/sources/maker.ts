/** A stored source as its tools are made of it. */
import type { Source } from "../../db/sources.ts";
import { parseJson } from "../domain/json.ts";
import { SourceGate, type SourceLimits } from "./limit/gate.ts";
import type { Maker } from "./made.ts";
import { mcpEraSchema } from "./mcp/form.ts";
import { reachOf } from "./reach.ts";
import { readingSchema } from "./reading.ts";
import { type Settings, settingsSchema } from "./settings.ts";

export function settingsOf({ settings }: Pick<Source, "settings">): Settings {
  return settingsSchema.parse(JSON.parse(settings));
}

/** @param probing its tools are tried out. */
export function makerOf(env: object, source: Source, probing = false): Maker {
  const settings = settingsOf(source);
  const reach = reachOf(env, settings);
  const { id, name } = source;
  const reading = readingSchema.safeParse(parseJson(source.reading ?? "null")).data;
  return {
    id,
    name,
    about: {
      title: reading?.title || name,
      version: reading?.version ?? "",
      licence: settings.licence ?? reading?.licence ?? "unknown",
      ...(source.url === null ? {} : { url: source.url }),
    },
    settings,
    reach,
    era: mcpEraSchema.safeParse(parseJson(source.era ?? "null")).data,
    gate: new SourceGate(
      env as SourceLimits,
      {
        id,
        name,
        rate: settings.rate_limit,
        deadline_ms: reach.deadline_ms,
        pause_ms: reach.pause_ms,
      },
      probing,
    ),
  };
}
