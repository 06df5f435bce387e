/** What a constant answer would hit, of tools of the pool and in the certificate. */
import { describe, expect, test } from "vitest";
import { guessCheck } from "../../../functions/domain/certificate/guess.ts";
import { NO_OPTIONS } from "../../../functions/domain/certificate/options.ts";
import type { Answer, Call } from "../../../functions/domain/schema.ts";
import { floorsIn } from "../../../functions/tools/floors.ts";
import { POOL } from "../../support/embedded.ts";

const floorAt = floorsIn(POOL.graph);

describe("the commonest of what a tool says", () => {
  test("is common where most things are alike, and rare where they have names of their own", () => {
    // Nearly all languages that have seeds are living ones.
    expect(floorAt("language_codes", "/kind")).toBeGreaterThan(0.5);
    expect(floorAt("country_profile", "/capital")).toBeLessThan(0.1);
  });

  test("is not known of a tool that there is not, or of a value that it does not give", () => {
    expect(floorAt("no_such_tool", "/kind")).toBe(0);
    expect(floorAt("language_codes", "/nothing")).toBe(0);
  });
});

describe("in the certificate", () => {
  const call = (tool: string): Call => ({
    id: "c1",
    round: 1,
    step: 0,
    tool,
    input: {},
    output: {},
    ok: true,
    error: null,
  });
  const living: Answer = { type: "text", value: "living", accepted: [] };
  const pointers = [{ value: "living", call: "c1", pointer: "/kind" }];

  test("a task fails whose answer is said of most things", () => {
    const check = guessCheck(living, NO_OPTIONS, { pointers, evidence: [call("language_codes")], floorAt });
    expect(check).toMatchObject({ passed: false, figure: floorAt("language_codes", "/kind") });
    expect(guessCheck(living, NO_OPTIONS)).toEqual({ passed: true, figure: 0 });
  });

  test("of a record all parts have to be hit", () => {
    const other = { value: "living", call: "c1", pointer: "/three" };
    const record: Answer = {
      type: "record",
      value: [living, living].map((answer, i) => ({ label: `part ${i}`, answer })),
    };
    const evidence = [call("language_codes")];
    const both = guessCheck(record, NO_OPTIONS, { pointers: [...pointers, other], evidence, floorAt });
    expect(both).toMatchObject({ passed: true });
    const twice = guessCheck(record, NO_OPTIONS, { pointers: [...pointers, ...pointers], evidence, floorAt });
    expect(twice.figure).toBeCloseTo(floorAt("language_codes", "/kind") ** 2);
  });
});
