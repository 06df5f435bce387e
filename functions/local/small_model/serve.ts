/**
 * A small model as an OpenAI-compatible endpoint on 127.0.0.1, in a process of its own: prints `{"url": ...}` when it listens,
 * ends with its parent. What it was asked is counted by the model that was named: `GET /report`.
 */
import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { ZodError } from "zod";
import { type Chat, chatSchema } from "./chat.ts";
import { type Generated, Generator, TooLong } from "./generator.ts";
import type { ModelReport, Report } from "./server.ts";

const [library = "", weights = ""] = process.argv.slice(2);
const generator = await Generator.load(library, weights);
const models: Record<string, ModelReport> = {};
const answered = new Set<string>();
let in_flight = 0;

const NOTHING: ModelReport = {
  requests: 0,
  answered: 0,
  repeated: 0,
  refused: 0,
  given_up: 0,
  prompt_tokens: 0,
  completion_tokens: 0,
  milliseconds: 0,
};

async function complete(text: string, response: ServerResponse): Promise<void> {
  const chat = chatSchema.parse(JSON.parse(text));
  // One object a model: requests of one that are under way side by side count into it together.
  models[chat.model] ??= { ...NOTHING };
  const counts = models[chat.model] as ModelReport;
  counts.requests++;
  const gone = new AbortController();
  response.once("close", () => gone.abort(new Error("nobody waits for it any more")));
  const began = performance.now();
  try {
    const generated = await generator.generate(chat, gone.signal);
    const digest = createHash("sha256").update(text).digest("base64");
    counts.answered++;
    if (answered.has(digest)) counts.repeated++;
    answered.add(digest);
    counts.prompt_tokens += generated.prompt_tokens;
    counts.completion_tokens += generated.completion_tokens;
    reply(response, 200, completion(chat, generated));
  } catch (error) {
    if (gone.signal.aborted) counts.given_up++;
    else counts.refused++;
    throw error;
  } finally {
    counts.milliseconds += performance.now() - began;
  }
}

function completion({ model }: Chat, { text, isCall, finish_reason, ...usage }: Generated): object {
  const id = randomUUID();
  const call = isCall && finish_reason === "stop" ? (JSON.parse(text) as { name: string; arguments: unknown }) : null;
  const called = call && { name: call.name, arguments: JSON.stringify(call.arguments) };
  const tool_calls = called === null ? {} : { tool_calls: [{ id: `call_${id}`, type: "function", function: called }] };
  const message = { role: "assistant", content: called === null ? text : null, ...tool_calls };
  return {
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1000),
    model,
    choices: [{ index: 0, message, finish_reason: called === null ? finish_reason : "tool_calls" }],
    usage: { ...usage, total_tokens: usage.prompt_tokens + usage.completion_tokens },
  };
}

function reply(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === "/report") return reply(response, 200, { models, in_flight } satisfies Report);
  if (request.method !== "POST" || request.url !== "/v1/chat/completions")
    return reply(response, 404, { error: { message: `no route ${request.method} ${request.url}` } });
  in_flight++;
  try {
    await complete(await textOf(request), response);
  } catch (error) {
    const isTheirs = error instanceof TooLong || error instanceof ZodError || error instanceof SyntaxError;
    const message = error instanceof Error ? error.message : String(error);
    reply(response, isTheirs ? 400 : 500, {
      error: { message, type: isTheirs ? "invalid_request_error" : "server_error" },
    });
  } finally {
    in_flight--;
  }
}

const server = createServer((request, response) => void serve(request, response));
// Requests wait for those before them, as long as whoever sent them does.
server.requestTimeout = 0;
server.headersTimeout = 0;
server.listen(0, "127.0.0.1", () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }));
});
process.stdin.on("end", () => process.exit(0)).resume();
