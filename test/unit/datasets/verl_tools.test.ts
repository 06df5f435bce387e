/** The configuration of tools for verl: YAML that says of each tool what verl and the tool's class read. */
import { expect, it } from "vitest";
import { type OfferedTool, toolConfig } from "../../../functions/datasets/formats/verl_tools.ts";
import type { JsonSchema } from "../../../functions/tools/contract.ts";

const offered = (name: string, parameters: object, pool: string | undefined = "embedded"): OfferedTool => ({
  definition: {
    type: "function",
    function: { name, description: `Does ${name}.`, parameters: parameters as JsonSchema },
  } as OfferedTool["definition"],
  pool,
});
const TEXT = { type: "object", properties: { text: { type: "string", maxLength: 5 } } };

/** A line is `- ` and JSON. */
const entriesOf = (yaml: string) => {
  const [head, ...lines] = yaml.trimEnd().split("\n");
  expect(head).toBe("tools:");
  return lines.map((line) => JSON.parse(line.replace(/^ {2}- /, "")));
};

it("names class, pool and definition of each tool, the definition once", () => {
  const tool = offered("echo", TEXT);
  expect(entriesOf(toolConfig([tool]))).toEqual([
    {
      class_name: "dive_tools.DiveTool",
      config: { type: "native", pool: "embedded", definition: tool.definition },
      tool_schema: `$${"{.config.definition}"}`,
    },
  ]);
  const [{ config }] = entriesOf(toolConfig([{ ...tool, pool: undefined }]));
  expect(Object.keys(config)).toEqual(["type", "definition"]);
});

it("leaves the schema to the class where a property has no type, which verl refuses", () => {
  const nullable = { type: "object", properties: { n: { anyOf: [{ type: "integer" }, { type: "null" }] } } };
  const several = { type: "object", properties: { n: { type: ["integer", "null"] } } };
  const entries = entriesOf(
    toolConfig([offered("a", nullable), offered("b", { type: "object" }), offered("c", several)]),
  );
  expect(entries.map((entry) => "tool_schema" in entry)).toEqual([false, false, true]);
});

it("keeps what OmegaConf would take for the name of another value", () => {
  const tool = offered("shell", {
    type: "object",
    properties: { a: { type: "string", description: `such as $${"{HOME}"}` } },
  });
  const [{ config }] = entriesOf(toolConfig([tool]));
  expect(config.definition.function.parameters.properties.a.description).toBe(`such as \\$${"{HOME}"}`);
});
