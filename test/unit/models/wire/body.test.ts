/** The body of a request as text is the JSON of the body, whatever was written before. */
import { expect, test } from "vitest";
import { bodyText } from "../../../../functions/models/wire/body.ts";

const definition = (name: string) => ({
  type: "function" as const,
  function: { name, description: `says "${name}", \u2028 and "é"`, parameters: { type: "object", properties: {} } },
});
const body = { model: "m", messages: [{ role: "user" as const, content: 'a "question"' }], temperature: 0.5 };

test.each([
  ["no tools", body],
  ["no tool", { ...body, tools: [] }],
  ["tools", { ...body, tools: [definition("a"), definition("b")], seed: 7 }],
  ["fields of an endpoint of its own", { ...body, tools: [definition("a")], provider: { order: ["x"] } }],
])("with %s", (_, given) => {
  expect(JSON.parse(bodyText(given))).toEqual(JSON.parse(JSON.stringify(given)));
});

test("definitions stand in the order in which they are offered, also when they were written before", () => {
  const [a, b] = [definition("a"), definition("b")];
  const names = (tools: (typeof a)[]) =>
    JSON.parse(bodyText({ ...body, tools })).tools.map((tool: typeof a) => tool.function.name);
  expect([names([a, b]), names([b, a]), names([b])]).toEqual([["a", "b"], ["b", "a"], ["b"]]);
});
