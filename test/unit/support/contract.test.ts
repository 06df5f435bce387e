import { describe, expect, it } from "vitest";
import { Problem, writeProblem } from "../../../functions/http/problem.ts";
import { contractOf, type OpenApi } from "../../support/contract.ts";

const thing = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };
const problem = {
  type: "object",
  properties: { type: {}, title: {}, status: {}, detail: {}, code: {}, errors: {} },
  required: ["code"],
};
const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const coded = { schema: { allOf: [ref("Problem").schema, { properties: { code: { enum: ["tool_not_found"] } } }] } };
const document: OpenApi = {
  paths: {
    "/things/{thing}": {
      get: {
        responses: {
          200: { content: { "application/json": ref("Thing") } },
          204: {},
          404: { content: { "application/problem+json": coded } },
        },
      },
    },
  },
  components: { schemas: { Thing: thing, Problem: problem } },
};
const check = contractOf(document);

describe("a response is held against the document", () => {
  it.each([
    ["as described", Response.json({ n: 1 })],
    ["without a body", new Response(null, { status: 204 })],
    ["a problem that is named", writeProblem(new Problem("tool_not_found", "none"))],
  ])("%s", async (_, response) => {
    await check("GET", "/things/1", response);
    expect(response.bodyUsed).toBe(false);
  });

  it.each([
    ["a field of another type", Response.json({ n: "1" })],
    ["a field left out", Response.json({})],
    ["a field that is not described", Response.json({ n: 1, m: 2 })],
    ["a status that is not described", Response.json({ n: 1 }, { status: 201 })],
    ["another media type", new Response("1")],
    ["a problem of a code that is not named", writeProblem(new Problem("run_not_found", "none"))],
    ["a problem that has no code", Response.json({ status: 404 }, { status: 404 })],
  ])("and found out: %s", async (_, response) => {
    await expect(check("GET", "/things/1", response)).rejects.toThrow();
  });

  it("and found out: something else than a problem where there is no route", async () => {
    await check("GET", "/nowhere", writeProblem(new Problem("route_not_found", "none")));
    await expect(check("GET", "/nowhere", Response.json({}))).rejects.toThrow();
  });
});
