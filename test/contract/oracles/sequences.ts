/** Sequences of calls of tools that share a state, each with what it must return, as functions/local/oracles writes them. */
import { readdirSync, readFileSync } from "node:fs";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";

interface Step {
  readonly tool: string;
  readonly input: JsonObject;
  /** In the order of `rules`, or null where the tool must refuse. */
  readonly expected: readonly Json[] | null;
  /** How each output agrees, by its JSON pointer. */
  readonly rules: Readonly<Record<string, string>>;
}

export interface Sequences {
  readonly group: string;
  readonly oracle: string;
  readonly tools: readonly string[];
  readonly calls: readonly (readonly Step[])[];
}

interface Head {
  readonly group: string;
  readonly oracle: string;
  readonly tools: Readonly<Record<string, { fields: string[]; outputs: Record<string, string> }>>;
}

const FOLDER = `${import.meta.dirname}/sequences`;

export const SEQUENCES: readonly Sequences[] = readdirSync(FOLDER)
  .toSorted()
  .map((file) => {
    const [first = "", ...lines] = readFileSync(`${FOLDER}/${file}`, "utf8").trim().split("\n");
    const { group, oracle, tools } = JSON.parse(first) as Head;
    const calls = lines.map((line) =>
      (JSON.parse(line) as [string, Json[], Json[] | null][]).map(([tool, given, expected]) => {
        const { fields = [], outputs = {} } = tools[tool] ?? {};
        // A field that stands as null is left out.
        const stated = fields.map((field, i) => [field, given[i] ?? null]).filter(([, value]) => value !== null);
        return { tool, input: Object.fromEntries(stated) as JsonObject, expected, rules: outputs };
      }),
    );
    return { group, oracle, tools: Object.keys(tools), calls };
  });
