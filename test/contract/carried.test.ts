/**
 * Figures that people carry on from one tool into another: the chained answer is what the exact figure would have given, to the last
 * digit that is shown. What is exact the oracles say, which compute with more digits than any tool gives.
 */
import { expect, test } from "vitest";
import type { Json, JsonObject } from "../../functions/domain/schema.ts";
import { canFeed } from "../../functions/embedded/concept_chaining.ts";
import { conceptOf } from "../../functions/embedded/concepts/index.ts";
import { sense } from "../../functions/embedded/teacher/sense.ts";
import { type EmbeddedTool, type Gives, plannedFields } from "../../functions/embedded/tool.ts";
import { ToolError } from "../../functions/tools/contract.ts";
import { outputOf } from "../support/call.ts";
import { TOOLS } from "../support/embedded.ts";
import { type Case, ENTRIES } from "../support/oracle_cases.ts";
import { SEQUENCES } from "./oracles/sequences.ts";

/** What a rounding may do to an answer where the exact one lies on the very edge between two last digits. */
const EDGES = 0.005;
/** How far two figures may be apart that are the same to ten digits, and were computed with. */
const RELATIVE = 1e-7;

interface Join {
  readonly from: EmbeddedTool;
  readonly pointer: string;
  readonly to: EmbeddedTool;
  readonly field: string;
}

const isFigure = ({ concept, list }: Gives): boolean => {
  const { type, integer } = conceptOf(concept);
  return type === "number" && integer !== true && list === undefined;
};

const JOINS: readonly Join[] = TOOLS.filter(({ kind }) => kind === "processing").flatMap((from) =>
  Object.entries(from.gives)
    .filter(([, gives]) => isFigure(gives))
    .flatMap(([pointer, gives]) =>
      TOOLS.flatMap((to) =>
        plannedFields(to)
          .filter(
            ([field, takes]) => !takes.literalOnly && canFeed(gives, takes) && carries({ from, pointer, to, field }),
          )
          .map(([field]) => ({ from, pointer, to, field })),
      ),
    ),
);

function carries({ from, pointer, to, field }: Join): boolean {
  const gives = from.gives[pointer];
  return gives !== undefined && sense("natural", { gives, tool: from }, to, field) > 0;
}

test("every figure that is carried on agrees with its oracle to ten digits, or as far as the oracle's own data go", () => {
  const rules = JOINS.map(({ from, pointer }) => [from.name, pointer, ruleOf(from.name, pointer)] as const);
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter(([, , rule]) => !/^(s10|[ar].*)$/.test(rule ?? ""))).toEqual([]);
});

test("an answer by way of a carried figure is the one by way of the exact figure", { timeout: 60_000 }, async () => {
  const faults: unknown[] = [];
  const compared = new Set<string>();
  for (const { from, pointer, to, field } of JOINS) {
    if (ruleOf(from.name, pointer) !== "s10") continue;
    const [figures, others] = [casesOf(from.name), casesOf(to.name)];
    const at = entryOf(from.name)?.outputs ?? {};
    let [same, apart] = [0, 0];
    for (const [i, { input, outputs }] of figures.entries()) {
      const exact = outputs[Object.keys(at).indexOf(pointer)];
      const base = others[i % others.length]?.input;
      if (typeof exact !== "number" || base === undefined) continue;
      const rounded = (await outputOf(from, input))[pointer.slice(1)] ?? null;
      const [chained, wanted] = [await answered(to, base, field, rounded), await answered(to, base, field, exact)];
      if (chained === null || wanted === null) continue;
      const name = `${from.name}${pointer} > ${to.name}`;
      compared.add(name);
      for (const [place, value] of Object.entries(chained)) {
        const other = wanted[place] ?? null;
        if (close(value, other)) same++;
        else apart++;
        if (!near(value, other)) faults.push({ name, place, input, base, value, other });
      }
    }
    if (apart > EDGES * (same + apart)) faults.push({ from: from.name, pointer, to: to.name, same, apart });
  }
  expect(faults.slice(0, 3), `${faults.length} faults`).toEqual([]);
  expect(compared.size).toBeGreaterThan(10);
});

/** True of what is the same, and of figures that differ by no more than what they were computed from. */
function close(value: Json, other: Json): boolean {
  if (typeof value !== "number" || typeof other !== "number") return JSON.stringify(value) === JSON.stringify(other);
  return Math.abs(value - other) <= RELATIVE * Math.abs(other);
}

/** True of these, and of figures that fell to either side of an edge between two last digits. */
function near(value: Json, other: Json): boolean {
  if (close(value, other) || typeof value !== "number" || typeof other !== "number") return close(value, other);
  const decimals = Math.max(...[value, other].map((n) => /\.(\d+)$/.exec(String(n))?.[1]?.length ?? 0));
  return Math.abs(value - other) <= 1.01 * 10 ** -decimals;
}

const entryOf = (name: string) => ENTRIES.find(({ tool }) => tool === name);

function ruleOf(name: string, pointer: string): string | undefined {
  return (
    entryOf(name)?.outputs[pointer] ??
    SEQUENCES.flatMap(({ calls }) => calls.flat()).find(({ tool }) => tool === name)?.rules[pointer]
  );
}

/** What the tool's oracle was asked and what it says, but for refusals. */
function casesOf(name: string): { input: JsonObject; outputs: Json[] }[] {
  const entry = entryOf(name);
  return (entry?.lines ?? []).flatMap((line) => {
    const [given, outputs] = JSON.parse(line) as Case;
    const input = Object.fromEntries(entry?.fields.map((key, i) => [key, given[i] ?? null]) ?? []);
    return outputs === null ? [] : [{ input, outputs }];
  });
}

/** What the tool gives with that figure in the field, or null where it takes none such. */
async function answered(tool: EmbeddedTool, base: JsonObject, field: string, figure: Json): Promise<JsonObject | null> {
  try {
    return await outputOf(tool, { ...base, [field]: figure });
  } catch (error) {
    if (error instanceof ToolError || (error instanceof Error && error.message.startsWith("input: "))) return null;
    throw error;
  }
}
