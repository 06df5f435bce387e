/** The one call of a tool: its limits, and what a tool that is not pure is told and taken at. */
import { describe, expect, test } from "vitest";
import { callTool, measuredCall } from "../../../functions/tools/call.ts";
import { type CallOptions, type Effect, type Tool, ToolError } from "../../../functions/tools/contract.ts";

const LIMITS = { deadline_ms: 50, output_bytes: 1_000 };
const KEY = "task/collect/1/0/0";

function toolOf(effect: Effect, call: Tool["call"]): Tool {
  return {
    name: "made",
    domain: "general",
    kind: "retrieval",
    description: "Made for this test",
    input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
    output: { type: "object", properties: { value: {} }, required: ["value"] },
    source: "test",
    effect,
    sources: [],
    call,
  };
}

const input = { name: "any" };

describe("a call", () => {
  test("tells a tool that is not pure which one it is, and how long somebody waits for it", async () => {
    const told: CallOptions[] = [];
    const tool = toolOf("write", (_, options) => {
      told.push(options);
      return { value: 1 };
    });
    const { called, bytes } = await measuredCall(tool, input, LIMITS, { key: KEY });
    expect(called).toEqual({ ok: true, output: { value: 1 }, error: null });
    expect(bytes).toBe('{"value":1}'.length);
    expect(told).toEqual([{ key: KEY, signal: expect.any(AbortSignal) }]);
  });

  test("of a pure tool has no key", async () => {
    const told: CallOptions[] = [];
    const tool = toolOf("pure", (_, options) => {
      told.push(options);
      return { value: 1 };
    });
    await measuredCall(tool, input, LIMITS);
    expect(told.map(({ key }) => key)).toEqual([undefined]);
  });

  test("is given up at its deadline, and the tool hears of it", async () => {
    let aborted = false;
    const tool = toolOf("read", (_, { signal }) => {
      signal.addEventListener("abort", () => {
        aborted = true;
      });
      return new Promise(() => {});
    });
    const { called, duration } = await measuredCall(tool, input, LIMITS);
    expect(called).toMatchObject({ ok: false, error: "the tool did not answer within 0.05 s" });
    expect(aborted).toBe(true);
    expect(duration).toBeGreaterThanOrEqual(45);
  });

  test("takes no output that is too large, and says how large it was", async () => {
    const { called, bytes } = await measuredCall(
      toolOf("read", () => ({ value: "x".repeat(5_000_000) })),
      input,
      LIMITS,
    );
    expect(called).toMatchObject({ ok: false, error: "the tool returned 5000012 bytes; at most 1000 are taken" });
    expect(bytes).toBe(5_000_012);
  });

  test("takes of an output what its JSON says", async () => {
    const value = { day: new Date(0), gone: undefined } as never;
    expect(
      await callTool(
        toolOf("read", () => ({ value })),
        input,
        LIMITS,
      ),
    ).toEqual({ ok: true, output: { value: { day: "1970-01-01T00:00:00.000Z" } }, error: null });
  });

  test("cuts what others say went wrong", async () => {
    const failing = toolOf("read", () => {
      throw new ToolError("no ".repeat(5_000));
    });
    expect((await callTool(failing, input, LIMITS)).error).toHaveLength(2_000);
  });

  test("of what is no input does not reach the tool", async () => {
    const tool = toolOf("write", () => expect.fail("was called"));
    expect(await callTool(tool, {}, LIMITS)).toMatchObject({ ok: false, mistake: "bad_arguments" });
  });
});
