/**
 * A model server on 127.0.0.1 for the platform tests: an OpenAI-compatible endpoint over real HTTP whose answers are the
 * embedded teacher's. The model's name says which role it plays and which defect it has: `any-deriver` answers as a deriver
 * does, `any-deriver.garbled` with that defect. What it was asked is counted by model: `GET /requests`.
 */
import { createServer } from "node:http";
import { text as textOf } from "node:stream/consumers";
import type { TestProject } from "vitest/node";
import { z } from "zod";
import { startModelServer } from "./models/server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Base URL of the server, with neither path nor slash at its end. */
    modelServer: string;
  }
}

const messageSchema = z.looseObject({ role: z.string(), content: z.string().nullish() });
const requestSchema = z.looseObject({
  model: z.string(),
  messages: z.array(messageSchema),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).default([]),
});
type Chat = z.infer<typeof requestSchema>;

/** Requests that a model got, and how many of them it had in hand at once, at most. */
export interface Asked {
  requests: number;
  widest: number;
}

interface Answer {
  readonly status?: number;
  readonly body: unknown;
  /** Never ends: before its headers or after them. */
  readonly hangs?: "before" | "within";
}

/** Long enough for requests that are made side by side to meet. */
const DELAY_MS = 5;

/** By name: what a model answers in place of the embedded teacher; `first` is true for a request that was not made before. */
const DEFECTS: Record<string, (chat: Chat, first: boolean, key: string) => Answer | undefined> = {
  /** The first answer to each request is an error. */
  down: (_, first) => (first ? { status: 500, body: { error: { message: "overloaded" } } } : undefined),
  /** The first answer to each request has no choices. */
  empty: (_, first) => (first ? { body: { id: "x", object: "chat.completion", created: 0, choices: [] } } : undefined),
  /** No JSON until it is told so. */
  garbled: ({ messages }) => (messages.length > 2 ? undefined : says("Certainly! Here is a question:")),
  /** Never any JSON. */
  babble: () => says("Certainly! Here is a question:"),
  /** Begins each round with a tool that there is not and arguments that are no JSON, both under one id. */
  strange: ({ messages, tools }) =>
    messages.some((message) => message.role === "tool")
      ? undefined
      : says(null, [
          ["no_such_tool", "{}"],
          [tools[0]?.function.name ?? "", "not JSON"],
        ]),
  /** Begins with a hundred calls in one turn. */
  greedy: ({ messages }) =>
    messages.some((message) => message.role === "tool")
      ? undefined
      : says(null, Array<[string, string]>(100).fill(["no_such_tool", "{}"])),
  /** Every answer is without choices. */
  unreadable: () => ({ body: { id: "x", object: "chat.completion", created: 0, choices: [] } }),
  /** Takes the request and never answers; or begins to, and never ends. */
  hanging: () => ({ body: null, hangs: "before" }),
  stalling: () => ({ body: null, hangs: "within" }),
  /** Refuses the key, and repeats it. */
  forbidden: (_chat, _first, key) => ({ status: 401, body: { error: { message: `the key ${key} is not known` } } }),
};

function says(content: string | null, calls: [string, string][] = []): Answer {
  const tool_calls = calls.map(([name, text]) => ({
    id: "same",
    type: "function",
    function: { name, arguments: text },
  }));
  const message = { role: "assistant", content, ...(calls.length === 0 ? {} : { tool_calls }) };
  return { body: { id: "x", object: "chat.completion", created: 0, choices: [{ index: 0, message }] } };
}

/** Without the turn that a defect began with, which the embedded teacher would not have made. */
function withoutOddTurn(messages: Chat["messages"]): Chat["messages"] {
  return messages.filter(
    (message) => message.tool_call_id !== "same" && !JSON.stringify(message.tool_calls ?? []).includes('"id":"same"'),
  );
}

/** Vitest calls it once before the project's files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const asked: Record<string, Asked & { open: number }> = {};
  const seen = new Set<string>();

  async function complete(text: string, key: string): Promise<Answer> {
    const chat = requestSchema.parse(JSON.parse(text));
    const [name = "", defect = ""] = chat.model.split(".");
    asked[chat.model] ??= { requests: 0, widest: 0, open: 0 };
    const model = asked[chat.model] as Asked & { open: number };
    model.requests++;
    model.widest = Math.max(model.widest, ++model.open);
    await new Promise((resolve) => setTimeout(resolve, DELAY_MS));
    model.open--;
    const first = !seen.has(text);
    seen.add(text);
    const wrong = DEFECTS[defect]?.(chat, first, key);
    if (wrong !== undefined) return wrong;
    // Not before it is asked for: the tools take a while to load, and most tests need no server.
    const { embeddedFetch } = await import("./embedded.ts");
    const role = /collector|deriver|solver/.exec(name)?.[0];
    const messages = withoutOddTurn(chat.messages);
    const response = await embeddedFetch("", {
      body: JSON.stringify({ ...chat, model: `embedded-${role}`, messages }),
    });
    const body = z
      .looseObject({ choices: z.array(z.looseObject({ message: z.record(z.string(), z.unknown()) })).default([]) })
      .parse(await response.json());
    // Says nothing of where it took its values from.
    if (defect === "mute") for (const { message } of body.choices) message.content = null;
    // Says among prose where one of its values came from, and what is not true of another.
    if (defect === "talkative")
      for (const { message } of body.choices) message.content = misdeclared(String(message.content));
    return { status: response.status, body };
  }

  const server = createServer(async (request, response) => {
    const key = request.headers.authorization?.replace("Bearer ", "") ?? "";
    const answer =
      request.method !== "POST"
        ? { body: asked }
        : request.url === "/v1/chat/completions"
          ? await complete(await textOf(request), key)
          : { status: 404, body: { detail: "Not Found" } };
    if (answer.hangs === "before") return;
    response.writeHead(answer.status ?? 200, { "content-type": "application/json", "retry-after-ms": "1" });
    if (answer.hangs === "within") return void response.write("{");
    response.end(JSON.stringify(answer.body));
  });
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the model server has no port");
  provide("modelServer", `http://127.0.0.1:${address.port}`);
  const scripted = await startModelServer();
  provide("scriptedServer", scripted.url);
  return async () => {
    await scripted.stop();
    server.closeAllConnections();
    server.close();
  };
}

interface Link {
  readonly from: { readonly call: string };
  readonly to: object;
}

/** The first of the links that a message declares, and a false one, among prose. */
function misdeclared(content: string): string {
  const { links = [] } = /^\{/.test(content) ? (JSON.parse(content) as { links?: Link[] }) : {};
  const [link] = links;
  if (link === undefined) return content;
  // Of a call that succeeded, as a link that holds does: the first call may be one that failed.
  const wrong = { from: { call: link.from.call, pointer: "/no_such_field" }, to: link.to };
  return `I go on from what I have found.\n${JSON.stringify({ links: [link, wrong] })}\nNow the calls.`;
}
