/** Lines with what stands in many of them: the same text, whether it is made once or each time. */
import { describe, expect, it } from "vitest";
import { lineText, repeated } from "../../../functions/datasets/formats/json_lines.ts";

const definition = () => ({ type: "function", function: { name: "a", description: "0.6\u2028", least: 0.6, most: 1 } });

describe("a line", () => {
  it.each<[string, (tools: object[]) => object]>([
    ["at its top", (tools) => ({ messages: [{ content: "x\u0085" }], tools, rate: 0.6, none: undefined })],
    ["one object deeper", (tools) => ({ "k\u2029": 1, asked: { input: [0.6], tools, not: undefined }, id: null })],
    ["and nothing else", (tools) => ({ tools })],
    ["in a list of other things", (tools) => ({ tools: [...tools, 1] })],
  ])("has what is repeated %s", (_, row) => {
    const tools = [definition(), definition()];
    const plain = lineText(row(tools));
    expect(lineText(row(tools.map(repeated)))).toBe(plain);
    expect(lineText(row(tools))).toBe(plain);
    expect(plain).toMatch(/\\u2028.*\n$/);
    expect(plain).not.toMatch(/[\u0085\u2028\u2029]/);
  });
});
