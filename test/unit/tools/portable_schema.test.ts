import fc from "fast-check";
import type { ChatCompletionTool } from "openai/resources";
import { describe, expect, it } from "vitest";
import { embeddedSource } from "../../../functions/embedded/source.ts";
import { simpleTool } from "../../../functions/models/wire/simple_tools.ts";
import { toolDefinition } from "../../../functions/tools/definition.ts";
import { portableSchema } from "../../../functions/tools/portable_schema.ts";
import { CALLS, CONSTRAINED, outside } from "../../support/provider_subsets.ts";

const { tools } = embeddedSource.pool();

describe.each(CALLS)("$provider", (subset) => {
  it("takes the definition of every embedded tool unchanged", () => {
    const refused = tools.flatMap((tool) =>
      outside(toolDefinition(tool).function.parameters, subset).map((what) => `${tool.name}${what}`),
    );
    expect(refused).toEqual([]);
  });
});

describe.each(CONSTRAINED)("$provider", (subset) => {
  it("takes the simple form of every embedded tool", () => {
    const refused = tools.flatMap((tool) => {
      const simple = simpleTool(toolDefinition(tool) as ChatCompletionTool);
      return simple.type === "function"
        ? outside(simple.function.parameters, subset).map((what) => `${tool.name}${what}`)
        : [];
    });
    expect(refused).toEqual([]);
  });
});

describe("what no provider takes is said in words", () => {
  const portable = (schema: Record<string, unknown>) =>
    portableSchema({ type: "object", properties: { field: schema } });

  it.each([
    [
      { type: "string", pattern: "\\p{L}+" },
      { type: "string", description: "(matches \\p{L}+)" },
    ],
    [
      { type: "string", pattern: "^(?=a)b$" },
      { type: "string", description: "(matches ^(?=a)b$)" },
    ],
    [
      { type: "string", pattern: "^(a)\\1$" },
      { type: "string", description: "(matches ^(a)\\1$)" },
    ],
    [
      { type: "string", pattern: "^(?:a|b)\\d{2}\\\\p$" },
      { type: "string", pattern: "^(?:a|b)\\d{2}\\\\p$" },
    ],
    [
      { type: "string", format: "date", pattern: "^\\d{4}$", description: "Day" },
      { type: "string", description: "Day (YYYY-MM-DD; matches ^\\d{4}$)" },
    ],
    [
      { type: "string", format: "date", description: "Day, YYYY-MM-DD" },
      { type: "string", description: "Day, YYYY-MM-DD" },
    ],
    [
      { type: "number", exclusiveMinimum: 0, maximum: 1e20 },
      { type: "number", description: "(more than 0)" },
    ],
    [
      { type: "integer", minimum: -9007199254740991, maximum: 10 },
      { type: "integer", maximum: 10 },
    ],
    [
      {
        type: "array",
        items: { type: "object", additionalProperties: false, properties: { format: { type: "string" } } },
      },
      { type: "array", items: { type: "object", properties: { format: { type: "string" } } } },
    ],
    [
      { type: "string", enum: ["a", "b"], default: "a" },
      { type: "string", enum: ["a", "b"], default: "a" },
    ],
  ])("%j", (schema, expected) => {
    expect(portable(schema)).toEqual({ type: "object", properties: { field: expected } });
  });

  it("whatever the schema, nothing is added, and a portable one stays as it is", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("type", "format", "pattern", "minimum", "items", "anyOf", "properties", "description", "x"),
          fc.jsonValue(),
        ),
        (schema) => {
          const once = portableSchema(schema as Record<string, unknown>);
          expect(Object.keys(once).every((key) => key === "description" || key in schema)).toBe(true);
          expect(portableSchema(once)).toEqual(once);
        },
      ),
    );
  });
});
