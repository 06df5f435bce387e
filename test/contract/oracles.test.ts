/**
 * Every processing tool against what somebody else says: 200 cases of an independent library or computation, as
 * functions/local/oracles writes them, or worked examples that were published. Tools that share a state are called one after the other,
 * as its sequences say. ORACLES=name,name limits it to some tools.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../functions/domain/schema.ts";
import { type EarlierCall, ToolError } from "../../functions/tools/contract.ts";
import { outputOf } from "../support/call.ts";
import { findTool, TOOLS } from "../support/embedded.ts";
import { type Case, ENTRIES } from "../support/oracle_cases.ts";
import { disagreement } from "../support/oracles.ts";
import { PUBLISHED } from "./oracles/published.ts";
import { SEQUENCES } from "./oracles/sequences.ts";

/** Cases that an oracle by a library has, and an entry of published examples, at least. */
const GENERATED = 200;
const EXAMPLES = 2;

const only = process.env.ORACLES?.split(",");
const chosen = ENTRIES.filter((entry) => only?.includes(entry.tool) ?? true);

describe.skipIf(only !== undefined)("oracles", () => {
  test("every processing tool has one, and every one has its tool", () => {
    const missing = TOOLS.filter(({ name, kind }) => {
      const entry = ENTRIES.find(({ tool }) => tool === name);
      const examples = PUBLISHED.filter((example) => example.tool === name);
      const steps = SEQUENCES.flatMap(({ calls }) => calls.flat()).filter((step) => step.tool === name);
      return kind === "processing" && !enough(entry) && steps.length < GENERATED && examples.length < EXAMPLES;
    });
    expect(missing.map((tool) => tool.name)).toEqual([]);
    const inSequences = SEQUENCES.flatMap(({ tools }) => tools);
    const entered = [...[...ENTRIES, ...PUBLISHED].map((entry) => entry.tool), ...inSequences];
    expect(entered.filter((name) => findTool(name) === undefined)).toEqual([]);
  });

  test("none repeats a case", () => {
    for (const { tool, lines } of ENTRIES) expect([tool, new Set(lines).size]).toEqual([tool, lines.length]);
  });
});

describe.each(chosen)("$tool", ({ tool, fields, outputs, lines }) => {
  test(`agrees with its oracle in ${lines.length} cases`, async () => {
    const faults: unknown[] = [];
    for (const line of lines) {
      const [given, expected] = JSON.parse(line) as Case;
      const input = Object.fromEntries(fields.map((field, i) => [field, given[i] ?? null]));
      const got = await returned(tool, input);
      if (expected === null || got === null) {
        if (expected !== got) faults.push({ input, expected: expected ?? "a refusal", got: got ?? "a refusal" });
        continue;
      }
      for (const [i, [pointer, rule]] of Object.entries(outputs).entries()) {
        const wrong = disagreement(got, pointer, expected[i] ?? null, rule);
        if (wrong !== null) faults.push({ input, pointer, expected: expected[i], got: wrong });
      }
    }
    expect(faults.slice(0, 3), `${faults.length} faults`).toEqual([]);
  });
});

describe.skipIf(only !== undefined).each(SEQUENCES)("state $group", ({ calls }) => {
  test(`agrees with its oracle in ${calls.length} sequences`, async () => {
    const faults: unknown[] = [];
    for (const steps of calls) {
      const before: EarlierCall[] = [];
      for (const { tool, input, expected, rules } of steps) {
        const got = await returned(tool, input, before);
        for (const [i, [pointer, rule]] of Object.entries(rules).entries()) {
          const wanted = expected === null ? "a refusal" : (expected[i] ?? null);
          if (got === null && expected === null) continue;
          const wrong = got === null ? "a refusal" : expected === null ? got : disagreement(got, pointer, wanted, rule);
          if (wrong !== null) faults.push({ before: [...before], tool, input, pointer, expected: wanted, got: wrong });
        }
        if (expected !== null) before.push({ tool, input });
      }
    }
    expect(faults.slice(0, 2), `${faults.length} faults`).toEqual([]);
  });
});

describe.skipIf(only !== undefined)("published examples", () => {
  test.each(PUBLISHED)("$tool: $source", async ({ tool, input, outputs }) => {
    const got = await returned(tool, input);
    for (const [pointer, [value, rule]] of Object.entries(outputs))
      expect(got === null ? "a refusal" : disagreement(got, pointer, value, rule), pointer).toBeNull();
  });
});

const enough = (entry: (typeof ENTRIES)[number] | undefined) =>
  entry !== undefined && (entry.whole === true || entry.lines.length >= GENERATED);

/** What the tool returns, or null where it refuses; an input that its schema does not take is a refusal too. */
async function returned(
  name: string,
  input: JsonObject,
  before: readonly EarlierCall[] = [],
): Promise<JsonObject | null> {
  const tool = findTool(name);
  if (tool === undefined) throw new Error(`no tool ${name}`);
  try {
    return await outputOf(tool, input, before);
  } catch (error) {
    if (error instanceof ToolError || (error instanceof Error && error.message.startsWith("input: "))) return null;
    throw error;
  }
}
