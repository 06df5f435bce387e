/** A stored source as its tools are made of it. */
import type { Source } from "../../db/sources.ts";
import { parseJson } from "../domain/json.ts";
import type { Maker } from "./made.ts";
import { mcpEraSchema } from "./mcp/form.ts";
import { reachOf } from "./reach.ts";
import { readingSchema } from "./reading.ts";
import { type Settings, settingsSchema } from "./settings.ts";

export function settingsOf({ settings }: Pick<Source, "settings">): Settings {
  return settingsSchema.parse(JSON.parse(settings));
}

export function makerOf(env: object, source: Source): Maker {
  const settings = settingsOf(source);
  const reading = readingSchema.safeParse(parseJson(source.reading ?? "null")).data;
  return {
    id: source.id,
    name: source.name,
    about: {
      title: reading?.title || source.name,
      version: reading?.version ?? "",
      licence: settings.licence ?? reading?.licence ?? "unknown",
      ...(source.url === null ? {} : { url: source.url }),
    },
    settings,
    reach: reachOf(env, settings),
    era: mcpEraSchema.safeParse(parseJson(source.era ?? "null")).data,
  };
}
