/**
 * A model server on 127.0.0.1: OpenAI-compatible endpoints over real HTTP that answer at once or late, whole or streamed,
 * with faults and in forms where they are told to, and count what they are asked. Under `/at/<name>` there is an endpoint for each name,
 * at the root one more. `GET /forms` lists the forms. Of each endpoint, `GET /report` says how it stands, `POST /behave` has it behave otherwise from now on and forget its counts.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text as textOf } from "node:stream/consumers";
import { asking, type Chat, type Reply, roleOf } from "./chat.ts";
import { type Behaviour, type Endpoint, endpointOf } from "./endpoint.ts";
import { FORM_NAMES, formOf } from "./forms.ts";
import { edits, inItsManner } from "./manners.ts";
import type { Report } from "./report.ts";

export type { Behaviour } from "./endpoint.ts";
export type { Report } from "./report.ts";

export interface ModelServerOptions extends Behaviour {
  readonly port?: number;
  readonly answers?: "embedded" | "scripted";
}

export interface ModelServer {
  /** With neither path nor slash at its end. */
  readonly url: string;
  report(): Report;
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** Base URL of the scripted server that the platform's tests share. */
    scriptedServer: string;
  }
}

const FORM_FACTS = FORM_NAMES.map((name) => ({ name, reads: formOf(name).reads, of: formOf(name).of }));

export async function startModelServer(options: ModelServerOptions = {}): Promise<ModelServer> {
  const model = options.answers === "scripted" ? await (await import("./scripted.ts")).scriptedModels() : embedded;
  const root = endpointOf(model, options);
  const named = new Map<string, Endpoint>();
  const at = (name: string | undefined): Endpoint => {
    if (name === undefined) return root;
    const found = named.get(name) ?? endpointOf(model, {});
    named.set(name, found);
    return found;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, name, path] = /^(?:\/at\/([\w.-]+))?(\/.*)$/.exec(request.url ?? "") ?? [];
    const endpoint = at(name);
    if (path === "/forms") return void response.end(JSON.stringify(FORM_FACTS));
    if (path === "/report") return void response.end(JSON.stringify(endpoint.report()));
    const text = await textOf(request);
    if (path !== "/behave") return endpoint.answer(text, response);
    endpoint.behave(JSON.parse(text) as Behaviour);
    response.end("{}");
  };
  // Whoever is killed while sending a request has asked for nothing.
  const server = createServer((request, response) => void serve(request, response).catch(() => response.destroy()));
  // Longer than a slow machine leaves a connection idle: one that is closed as it is used again is a fault that nobody asked for.
  server.keepAliveTimeout = IDLE_MS;

  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    report: root.report,
    behave: root.behave,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const IDLE_MS = 120_000;

/** The embedded teacher behind the wire. Judges, which it does not have, do as their names say; others agree with the task. */
async function embedded(chat: Chat): Promise<Reply> {
  const probe = probeReply(chat);
  if (probe !== undefined) return probe;
  const role = roleOf(chat.model);
  if (role === "judge") {
    const is = (word: string) => chat.model.includes(word);
    const grading = (chat.messages[1]?.content ?? "").includes('"response":');
    const verdict = { reason: chat.model, entailed: !is("wrong"), ambiguous: is("doubting") };
    if (is("babbling") && chat.messages.length < (is("ever") ? 99 : 4)) return { content: "Hard to say." };
    return { content: JSON.stringify(grading ? { correct: is("lenient") } : verdict) };
  }
  if (role === "editor") return edits(chat);
  if (role === "closed") return { content: "Answer: unknown" };
  if (chat.model.includes("counting")) return { content: "I counted.\nAnswer: -12345.678" };
  if (chat.model.includes("raving")) return { content: "<think>I do not care.</think>Answer: nonsense" };
  const [tool] = chat.tools;
  // A call that no tool takes: it reads the error and goes on.
  if (chat.model.includes("stumbling") && tool !== undefined && !chat.messages.some(({ role }) => role === "tool"))
    return asking([[tool.function.name, '{"nothing": 0}']], "first");
  const { embeddedFetch } = await import("../embedded.ts");
  const answer = await embeddedFetch("", { body: JSON.stringify({ ...chat, model: `embedded-${role}` }) });
  const body = (await answer.json()) as { choices?: { message: Reply }[]; error?: { message: string } };
  const message = body.choices?.[0]?.message;
  if (message === undefined) throw new Error(body.error?.message ?? "the embedded teacher has no answer");
  if (chat.model.includes("erring")) {
    const { erring } = await import("./erring.ts");
    return { content: erring(chat, message.content ?? "") };
  }
  const reply = {
    content: message.content,
    ...(message.tool_calls === undefined ? {} : { tool_calls: message.tool_calls }),
  };
  return role === "collector" ? inItsManner(chat, reply) : reply;
}

/** What a sound model replies to a probe; undefined to anything else. */
function probeReply({ tools, messages }: Chat): Reply | undefined {
  if (tools[0]?.function.name === "ready") return asking([["ready", '{"word":"yes"}']], "probe");
  const asked = messages.at(-1)?.content ?? "";
  if (asked.endsWith('{"ready": true}')) return { content: '{"ready": true}' };
  return asked === "Reply with the word ready." ? { content: "ready" } : undefined;
}
