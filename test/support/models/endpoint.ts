/** One endpoint of the model server: how it behaves from now on, and what it has been asked since. */
import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { type Chat, chatSchema, completion, type Reply, roleOf, stream, tokens, type Usage } from "./chat.ts";
import { chance, type Fault, faultOf, isWireFault, spoilt, withoutOddTurns } from "./faults.ts";
import { concerns, type FormName, formOf, type Raw } from "./forms.ts";
import { oddBody, oddMessage } from "./odd.ts";
import { isPlain, withTools, written } from "./plain.ts";
import { nothing, type Report } from "./report.ts";

export interface Behaviour {
  readonly seed?: number;
  /** Before each answer, milliseconds. */
  readonly latency_ms?: number;
  readonly faults?: readonly Fault[];
  /** Of the requests, 0 to 1, that meet a fault. */
  readonly share?: number;
  /** Milliseconds that `Retry-After-Ms` asks to wait. */
  readonly retry_after_ms?: number;
  /** A form that replies are sent in, of those that it makes any difference to. */
  readonly form?: FormName;
  /** `one`: a single reply, by a hash of seed and request among the first eight; `every`, if not given, each. */
  readonly form_on?: "one" | "every";
  /** Only replies of this role; of all if not given. */
  readonly form_role?: "solver" | "collector" | "deriver" | "judge";
}

export interface Endpoint {
  report(): Report;
  behave(behaviour: Behaviour): void;
  /** Answers one request, whose body is given. */
  answer(text: string, response: ServerResponse): Promise<void>;
}

/** How much longer than others a late answer takes, milliseconds. */
const LATE_MS = 1_500;
/** A single reply in a form is one of so many that could be. */
const FORM_AMONG = 8;

/** @param model what a sound reply is. */
export function endpointOf(model: (chat: Chat) => Reply | Promise<Reply>, start: Behaviour): Endpoint {
  let behaviour: Behaviour = start;
  let report = nothing();
  let came = new Map<string, number>();
  let answered = new Set<string>();
  let questions = new Map<string, number>();

  async function serve(text: string, response: ServerResponse): Promise<void> {
    const { seed = 0, latency_ms = 0, faults = [], share = 0, retry_after_ms = 20 } = behaviour;
    const chat = chatSchema.parse(JSON.parse(text));
    const digest = createHash("sha256").update(text).digest("base64");
    const n = came.get(digest) ?? 0;
    came.set(digest, n + 1);
    report.requests++;
    if (roleOf(chat.model) === "solver") {
      const question = chat.messages[1]?.content ?? "";
      const asked = (questions.get(question) ?? 0) + 1;
      questions.set(question, asked);
      report.most_asked = Math.max(report.most_asked, asked);
    }
    report.models[chat.model] ??= { requests: 0, billed: 0 };
    const counts = report.models[chat.model] ?? { requests: 0, billed: 0 };
    counts.requests++;
    const fault = faultOf({ faults, share, seed }, text, n);
    if (fault !== undefined) report.faults[fault] = (report.faults[fault] ?? 0) + 1;
    if (latency_ms > 0) await pause(latency_ms);
    if (fault === "late") await pause(LATE_MS);
    if (fault !== undefined && isWireFault(fault)) return fail(response, fault, retry_after_ms);
    if (isPlain(chat.model) && (chat.tools.length > 0 || chat.response_format !== undefined))
      throw new Error(`${chat.model} does not support ${chat.tools.length > 0 ? "tools" : "response_format"}`);
    historySchema.parse(chat.messages.flatMap(({ tool_calls }) => tool_calls ?? []).map((call) => call.function));
    const sound = { ...chat, messages: withoutOddTurns(chat.messages) };
    const odd = oddMessage(chat);
    const right =
      odd !== undefined
        ? { content: null }
        : isPlain(chat.model)
          ? written(await model(withTools(sound)))
          : await model(sound);
    const reply = fault === undefined ? right : spoilt(fault, right, chat);
    const characters = JSON.stringify(reply).length;
    const usage = {
      prompt_tokens: tokens(text.length),
      completion_tokens: tokens(characters),
      total_tokens: tokens(text.length) + tokens(characters),
    };
    const formed =
      odd === undefined ? formedReply(chat, reply, usage, text) : { body: oddBody(chat.model, odd, usage) };
    if (formed === undefined) {
      const type = chat.stream ? "text/event-stream" : "application/json";
      response.writeHead(200, { "content-type": type });
      response.end((chat.stream ? stream : completion)(chat.model, reply, usage));
    } else {
      const { status = 200, headers = { "content-type": "application/json" }, body } = formed;
      response.writeHead(status, headers);
      response.end(body);
      if (status !== 200) return;
    }
    report.billed++;
    counts.billed++;
    report.prompt_tokens += usage.prompt_tokens;
    report.completion_tokens += usage.completion_tokens;
    if (answered.has(digest)) report.paid_twice++;
    answered.add(digest);
  }

  /** The reply in the form that is asked for, if it is to have it. */
  function formedReply(chat: Chat, reply: Reply, usage: Usage, request: string): Raw | undefined {
    const { seed = 0, form: name, form_on = "every", form_role } = behaviour;
    if (name === undefined || chat.stream || (form_role !== undefined && roleOf(chat.model) !== form_role))
      return undefined;
    const form = formOf(name);
    const sound = { model: chat.model, content: reply.content, calls: reply.tool_calls ?? [], usage };
    if (!concerns(form, sound)) return undefined;
    report.formable++;
    if (form_on === "one") {
      const isChosen = report.formable >= FORM_AMONG || chance(seed, "form", request) < 1 / FORM_AMONG;
      if (report.formed > 0 || !isChosen) return undefined;
    }
    report.formed++;
    return form.send(sound);
  }

  async function answer(text: string, response: ServerResponse): Promise<void> {
    report.widest = Math.max(report.widest, ++report.in_flight);
    try {
      await serve(text, response);
    } catch (error) {
      response.writeHead(400, { "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: String(error), type: "invalid_request_error" } }));
    } finally {
      report.in_flight--;
    }
  }

  function behave(next: Behaviour): void {
    behaviour = next;
    report = { ...nothing(), in_flight: report.in_flight };
    came = new Map();
    answered = new Set();
    questions = new Map();
  }

  return { report: () => structuredClone(report), behave, answer };
}

/** Calls of the history as strict endpoints take them, which fill in their chat template with the arguments. */
const historySchema = z.array(
  z.looseObject({
    arguments: z
      .string()
      .transform((text) => JSON.parse(text) as unknown)
      .pipe(z.record(z.string(), z.unknown())),
  }),
);

function fail(response: ServerResponse, fault: Fault, retry_after_ms: number): void {
  const json = { "content-type": "application/json" };
  switch (fault) {
    case "409":
    case "429":
    case "500":
    case "503":
      response.writeHead(Number(fault), { ...json, "retry-after-ms": String(retry_after_ms) });
      response.end(JSON.stringify({ error: { message: `scripted ${fault}`, type: "server_error" } }));
      return;
    case "cut":
      response.destroy();
      return;
    case "cut_body":
      response.writeHead(200, { ...json, "content-length": "1000" });
      response.write('{"id": "chatcmpl", "choices": [{"ind');
      setTimeout(() => response.destroy(), 5);
      return;
    case "malformed":
      response.writeHead(200, json);
      response.end('{"id": "chatcmpl", "choices": [{"message": {"role": "assistant", "content": ');
      return;
    default:
      response.writeHead(200, json);
      response.end(JSON.stringify({ id: "chatcmpl", object: "chat.completion", created: 0, choices: [] }));
  }
}
