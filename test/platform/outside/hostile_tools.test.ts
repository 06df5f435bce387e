/**
 * Tools that return, throw or do what no tool should: what comes of a call is data all the same, its record says the same, and
 * it is made once.
 */
import { describe, expect, it } from "vitest";
import { sameJson } from "../../../functions/domain/json.ts";
import { callTool } from "../../../functions/tools/call.ts";
import { type CallOptions, type Tool, ToolError } from "../../../functions/tools/contract.ts";
import { asked, recordsOf, scopeOf, toolOf, turn } from "../../support/recorded_calls.ts";

const bare: object = Object.create(null);
const cycle: Record<string, unknown> = {};
cycle.itself = cycle;

/** So many lists in each other, as JSON. */
const nested = (deep: number) => "[".repeat(deep) + "]".repeat(deep);

function raise(thrown: unknown): never {
  throw thrown;
}

const returned = (output: unknown) => ({ ok: true, output, error: null });
const failed = (error: unknown) => ({ ok: false, output: null, error });

/** What a call does, and what is read of it. */
const WAYS: readonly (readonly [name: string, does: () => unknown, read: unknown])[] = [
  [
    "returns half a character",
    () => ({ text: "a\ud800b", "k\udc00": 1 }),
    returned({ text: "a\ufffdb", "k\ufffd": 1 }),
  ],
  ["returns what looks like one", () => ({ text: "\\ud800 \u{1F600}" }), returned({ text: "\\ud800 \u{1F600}" })],
  ["returns a NUL", () => ({ text: "a\0b", "k\0": 1 }), returned({ text: "a\0b", "k\0": 1 })],
  ["returns no number", () => ({ list: [Number.NaN, undefined, -0] }), returned({ list: [null, null, 0] })],
  ["returns a nest", () => ({ a: JSON.parse(nested(99)) }), returned({ a: JSON.parse(nested(99)) })],
  [
    "returns a nest that is too deep",
    () => ({ a: JSON.parse(nested(100)) }),
    failed("the tool returned what is nested more than 100 deep"),
  ],
  ["returns one that has no end", () => ({ a: JSON.parse(nested(3_000)) }), failed(expect.stringContaining("deep"))],
  ["returns nothing", () => undefined, failed(expect.stringContaining("breaks its own schema"))],
  ["returns a function", () => () => 1, failed(expect.stringContaining("breaks its own schema"))],
  ["returns a BigInt", () => ({ n: 1n }), failed(expect.stringContaining("BigInt"))],
  ["returns a cycle", () => cycle, failed(expect.stringContaining("circular"))],
  [
    "returns a getter that throws",
    () => ({
      get text() {
        return raise("not to be had");
      },
    }),
    failed("internal error in the tool: not to be had"),
  ],
  ["throws half a character", () => raise(new ToolError("a\ud800b")), failed("a\ufffdb")],
  ["throws a NUL", () => raise(new ToolError("a\0b")), failed("a\0b")],
  [
    "throws a text that is cut within a character",
    () => raise(new ToolError(`${"x".repeat(1_999)}\u{1F600}`)),
    failed(`${"x".repeat(1_999)}\ufffd`),
  ],
  ["throws a text", () => raise("said"), failed("internal error in the tool: said")],
  ["throws nothing", () => raise(undefined), failed("internal error in the tool: undefined")],
  [
    "throws an object without a prototype",
    () => raise(bare),
    failed("internal error in the tool: it threw what cannot be told"),
  ],
  [
    "throws an error whose message is no text",
    () => raise(Object.assign(new ToolError(""), { message: { toString: null } })),
    failed("it threw what cannot be told"),
  ],
];

describe("a tool that is not pure", () => {
  it.each(WAYS)("%s: that is data, and the call is made once", async (name, does, read) => {
    const { tool, calls } = toolOf(does);
    const scope = scopeOf(`hostile-${WAYS.findIndex(([way]) => way === name)}`);
    for (const _ of ["made", "served"]) expect(await turn(tool, scope, [asked("x")])).toEqual([read]);
    expect(calls).toHaveLength(1);
    expect(await recordsOf(scope)).toHaveLength(1);
  });

  it("changes its input: what is recorded is what was asked for", async () => {
    const { tool, calls } = toolOf(() => ({}));
    const changing: Tool = {
      ...tool,
      call: (input, options) => {
        input.of = "changed";
        return tool.call(input, options);
      },
    };
    const scope = scopeOf("hostile-input");
    for (const _ of ["made", "served"]) expect(await turn(changing, scope, [asked("x")])).toEqual([returned({})]);
    expect(calls).toHaveLength(1);
    expect(await recordsOf(scope)).toMatchObject([{ input: '{"of":"x"}' }]);
  });
});

it("arguments that are nested without end are a mistake of the caller's", async () => {
  const { tool, calls } = toolOf(() => ({}));
  const wrong = { ...asked("x"), function: { name: "ask", arguments: `{"of": ${nested(50_000)}}` } };
  expect(await turn(tool, scopeOf("hostile-nest"), [wrong])).toMatchObject([{ ok: false, mistake: "bad_arguments" }]);
  expect(calls).toEqual([]);
});

it("names that are no well-formed text can be compared", () => {
  expect(sameJson({ "\ud800": "\udc00" }, { "\ufffd": "\ufffd" })).toBe(true);
  expect(sameJson({ "\ud800": 1 }, { "\ufffd": 2 })).toBe(false);
});

describe("a pure tool that has to be waited for", () => {
  const limits = { deadline_ms: 50, output_bytes: 1_000 };

  it("has a deadline, and hears of it", async () => {
    let signal: AbortSignal | undefined;
    const { tool } = toolOf((_, options: CallOptions) => {
      signal = options.signal;
      return new Promise(() => {});
    }, "pure");
    expect(await callTool(tool, { of: "x" }, limits)).toEqual(failed("the tool did not answer within 0.05 s"));
    expect(signal?.aborted).toBe(true);
  });

  it("has a limit of bytes, and returns what can be stored", async () => {
    const { tool } = toolOf((n) => (n === 1 ? { text: "x".repeat(1_000) } : { n: 1n }), "pure");
    for (const error of [/^the tool returned 1011 bytes; at most 1000 are taken$/, /BigInt/])
      expect(await callTool(tool, { of: "x" }, limits)).toEqual(failed(expect.stringMatching(error)));
  });
});
