/** The client of an endpoint over HTTP: what it asks with, and what it asks with once the endpoint has refused some of that. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ChatCompletionTool } from "openai/resources";
import { afterEach, expect, test } from "vitest";
import { scriptTeacher } from "../../../functions/local/trust/endpoint.ts";
import type { TeacherRequest } from "../../../functions/models/teacher.ts";

type Body = { readonly [name: string]: unknown };
interface Answer {
  readonly status?: number;
  readonly body: object;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An endpoint, and what it was asked so far. */
async function endpointOf(answer: (body: Body) => Answer): Promise<{ url: string; asked: Body[] }> {
  const asked: Body[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Body;
    asked.push(body);
    const { status = 200, body: reply } = answer(body);
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(reply));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

const says = (content: string): Answer => ({
  body: { choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }] },
});
const refuses = (message: string, status = 400): Answer => ({ status, body: { error: { message } } });

const tools: ChatCompletionTool[] = [
  { type: "function", function: { name: "now", description: "Says the time.", parameters: { type: "object" } } },
];
const request: TeacherRequest = { messages: [{ role: "user", content: "What time is it?" }], tools };

test("a choice of calls is sent as it is asked for, and not where none is", async () => {
  const { url, asked } = await endpointOf(() => says("Noon."));
  const teacher = scriptTeacher({ base_url: url, model: "m" });
  for (const tool_choice of ["required", "none", undefined] as const)
    await teacher.complete({ ...request, ...(tool_choice === undefined ? {} : { tool_choice }) });
  expect(asked.map(({ tool_choice }) => tool_choice)).toEqual(["required", "none", undefined]);
});

test("an endpoint that refuses the choice is asked without it from then on, with tools all the same", async () => {
  const { url, asked } = await endpointOf(({ tool_choice }) =>
    tool_choice === undefined ? says("Noon.") : refuses("m does not support this tool_choice"),
  );
  const teacher = scriptTeacher({ base_url: url, model: "m" });
  for (let n = 0; n < 2; n++)
    expect(await teacher.complete({ ...request, tool_choice: "required" })).toMatchObject({ kind: "completion" });
  expect(asked.map((body) => [body.tool_choice, Array.isArray(body.tools)])).toEqual([
    ["required", true],
    [undefined, true],
    [undefined, true],
  ]);
});

test("an endpoint without tool calling is asked in words, the choice included", async () => {
  const { url, asked } = await endpointOf(({ tools }) =>
    tools === undefined ? says("Noon.") : refuses("m does not support tools"),
  );
  await scriptTeacher({ base_url: url, model: "m" }).complete({ ...request, tool_choice: "required" });
  expect(asked).toHaveLength(2);
  expect(asked[1]).not.toHaveProperty("tools");
  expect(asked[1]).not.toHaveProperty("tool_choice");
  expect(JSON.stringify(asked[1]?.messages)).toContain("Call at least one tool now.");
});

test("a toolset that an endpoint refuses is sent in simple schemas from then on, which say the rest in words", async () => {
  const parameters = {
    type: "object",
    properties: { name: { type: "string", pattern: "^\\\\p{L}+$" }, pair: { prefixItems: [{ type: "number" }] } },
    required: ["name"],
    additionalProperties: false,
  };
  const strict: ChatCompletionTool = { type: "function", function: { name: "f", description: "Finds.", parameters } };
  const { url, asked } = await endpointOf((body) =>
    /pattern"|prefixItems|additional/.test(JSON.stringify(body.tools))
      ? refuses("Invalid schema for function 'f': '^\\\\p{L}+$' is not a 'regex'.")
      : says("Found."),
  );
  const teacher = scriptTeacher({ base_url: url, model: "m" });
  for (let n = 0; n < 2; n++)
    expect(await teacher.complete({ ...request, tools: [strict] })).toMatchObject({ kind: "completion" });
  expect(asked).toHaveLength(3);
  expect(asked[2]?.tools).toEqual([
    {
      type: "function",
      function: {
        name: "f",
        description: "Finds.",
        parameters: {
          type: "object",
          properties: {
            name: { type: "string", description: "(matches ^\\\\p{L}+$)" },
            pair: { type: "array", items: { type: "number" }, description: expect.stringContaining("items in order") },
          },
          required: ["name"],
        },
      },
    },
  ]);
});

test.each([404, 405])("a %i is said with the URL that was asked, in full and without the key", async (status) => {
  process.env.PATH_TEST_KEY = "sk-in-the-path-0123456789";
  const { url } = await endpointOf(() =>
    refuses(`${process.env.PATH_TEST_KEY} ${"no such page ".repeat(100)}`, status),
  );
  const model = { base_url: `${url}/${process.env.PATH_TEST_KEY}`, model: "m", key: "PATH_TEST_KEY" };
  const asked = `${url}/***/chat/completions: base_url is everything up to and without /chat/completions`;
  const refused = await scriptTeacher(model)
    .complete(request)
    .then(String, (error: Error & { fault?: object }) => JSON.stringify(error.fault ?? error.message));
  expect(refused).toContain(`(asked POST ${asked})`);
  expect(refused).not.toContain("0123456789");
  expect(refused.length).toBeLessThan(350);
});
