/** What follows by definition is neither asked for nor gone on from. */
import { describe, expect, test } from "vitest";
import type { Call, JsonObject, Provenance } from "../../../../functions/domain/schema.ts";
import { Trace } from "../../../../functions/embedded/teacher/trace.ts";
import { callEmbedded } from "../../../support/call.ts";
import { TOOLS } from "../../../support/embedded.ts";

const tools = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** A first call, and a second whose field takes the first one's output; as what the second one says. */
async function said(first: string, input: JsonObject, output: string, second: string, field: string, more: JsonObject) {
  const one = await made("c1", first, input);
  const value = (one.output as JsonObject)[output] ?? null;
  const two = await made("c2", second, { ...more, [field]: value });
  const link: Provenance = { from: { call: "c1", pointer: `/${output}` }, to: { call: "c2", pointer: `/${field}` } };
  return new Trace([one, two], [link], tools).values("c2").map((found) => found.pointer);
}

async function made(id: string, tool: string, input: JsonObject): Promise<Call> {
  const { output, ok, error } = await callEmbedded(tool, input);
  expect(error).toBeNull();
  return { id, round: 1, step: Number(id.slice(1)), tool, input, output, ok, error };
}

describe("a value that comes back through an inverse says nothing", () => {
  test.each([
    [
      "loan_repayment",
      { principal: 23456, rate: 6, years: 5 },
      "payment",
      "loan_from_payment",
      "payment",
      { rate: 6, years: 5 },
    ],
    [
      "energy_in_portion",
      { density: 187.3, portion: 225 },
      "energy",
      "portion_for_energy",
      "energy",
      { density: 187.3 },
    ],
    [
      "activity_energy",
      { met: 7.3, weight: 67, minutes: 150 },
      "energy",
      "minutes_to_spend_energy",
      "energy",
      { met: 7.3, weight: 67 },
    ],
    ["date_shift", { date: "2011-03-05", days: 200 }, "after", "date_shift", "date", { days: 200 }],
  ] as const)("%s of %j, then back", async (first, input, output, second, field, more) => {
    const pointers = await said(first, input, output, second, field, more);
    expect(pointers).not.toContain(
      {
        loan_from_payment: "/loan",
        portion_for_energy: "/portion",
        minutes_to_spend_energy: "/minutes",
        date_shift: "/before",
      }[second],
    );
  });
});

test("with other terms the value is another, and is asked for", async () => {
  const loan = { principal: 23456, rate: 6, years: 5 };
  expect(
    await said("loan_repayment", loan, "payment", "loan_from_payment", "payment", { rate: 4, years: 5 }),
  ).toContain("/loan");
});
