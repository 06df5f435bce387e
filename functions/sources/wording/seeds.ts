/** Things that tasks may start from, found in what a source's tools returned and in what they were called with. */
import { getPointer } from "../../domain/json.ts";
import type { Domain, Json, Seed } from "../../domain/schema.ts";
import { conceptOf } from "../../embedded/concepts/index.ts";
import { type Fields, type Probed, valuesAt } from "./fields.ts";
import { isSayable, listOf, recordsAt } from "./gives.ts";
import { TELLING, wordsOf } from "./names.ts";

/** Seeds that are kept of one source, at most. */
const SEEDS_MAX = 2_000;

/**
 * One for each thing that some tool can be called with: a record of a list with an id that another tool takes, or a value that
 * a call went well with. In the order in which they were met, each once.
 */
export function mineSeeds(domain: Domain, learnt: ReadonlyMap<string, Fields>, probed: readonly Probed[]): Seed[] {
  const wanted = new Set(
    [...learnt.values()].flatMap(({ takes }) =>
      Object.values(takes).flatMap(({ concept, literals, literalOnly, list }) =>
        literalOnly || literals !== undefined || list ? [] : [concept as string],
      ),
    ),
  );
  const seeds = new Map<string, Seed>();
  const add = (name: Json, concept: string, value: Json) => {
    if (!wanted.has(concept) || !isSayable(value)) return;
    const key = `${concept} ${JSON.stringify(value)}`;
    if (seeds.size >= SEEDS_MAX || seeds.has(key)) return;
    const kind = kindOf(conceptOf(concept as never).noun);
    seeds.set(key, {
      name: String(isSayable(name) ? name : value).slice(0, 80),
      domain,
      kind,
      values: { [concept]: value },
    });
  };
  for (const { tool, observed } of probed) {
    const fields = learnt.get(tool.name);
    if (fields === undefined) continue;
    for (const { input, output } of observed) {
      for (const [field, { concept }] of Object.entries(fields.takes)) {
        const value = input[field];
        if (value !== undefined) add(value, concept, value);
      }
      for (const [pointer, { concept, list }] of Object.entries(fields.gives)) {
        if (list !== undefined) continue;
        const at = listOf(pointer);
        if (at === undefined) for (const value of valuesAt(output, pointer)) add(value, concept, value);
        else
          for (const record of recordsAt(output, at)) {
            const value = getPointer(record, pointer.slice(at.length + 2));
            if (value !== undefined && value !== null) add(nameIn(record) ?? value, concept, value);
          }
      }
    }
  }
  return [...seeds.values()];
}

/** "collection id" is of a collection. */
function kindOf(noun: string): string {
  return noun.replace(/ (?:id|name|title|code|key|slug|number|symbol|label)$/, "");
}

function nameIn(record: Readonly<Record<string, Json>>): Json | undefined {
  for (const name of TELLING) {
    const field = Object.keys(record).find((one) => wordsOf(one).join(" ") === name);
    const value = field === undefined ? undefined : record[field];
    if (typeof value === "string" && value !== "") return value;
  }
  return undefined;
}
