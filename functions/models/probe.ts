/**
 * A probe of a model before a run asks anything of it: one small request for each thing that its roles need, so that an endpoint
 * that does not answer, or lacks something, is known before the run begins. It passes no gate, since it is to say whether the
 * endpoint answers at all, and what becomes of it counts nowhere but in what it was paid for.
 */
import type { ModelSpecification } from "../domain/models.ts";
import { type Endpoints, gateOf } from "./endpoints/gate.ts";
import { type Failure, failureOf } from "./failure.ts";
import type { Completion, StoredReply } from "./reply.ts";
import { connection, isMended, writtenRequest } from "./request.ts";
import type { ReplyCost, TeacherRequest } from "./teacher.ts";
import { type Lacking, lackingOf } from "./wire/features.ts";

/** What is asked of a model. */
export interface Needs {
  /** It is to call tools. */
  readonly tools: boolean;
  /** It is to reply with JSON. */
  readonly json: boolean;
}

export interface Probed {
  /** What is odd, in words that follow the name of the endpoint; empty where nothing is. */
  readonly warnings: readonly string[];
  /** Every request that was sent, with what it cost where it was answered. */
  readonly requests: readonly (ReplyCost | undefined)[];
}

/** Tokens of a reply, at most: enough for a call and a short thought before it. */
const TOKENS = 256;
/** Requests for one need: one more for each thing that the endpoint turns out to lack. */
const REQUESTS_MAX = 6;
/** How long a failing endpoint may ask to wait is of no interest here. */
const RETRY_AFTER_MS = 0;

const TOOLS: TeacherRequest = {
  messages: [{ role: "user", content: "Call the tool ready with the word yes." }],
  tools: [
    {
      type: "function",
      function: {
        name: "ready",
        description: "Takes note that you can call tools.",
        parameters: { type: "object", properties: { word: { type: "string" } }, required: ["word"] },
      },
    },
  ],
  tool_choice: "required",
};
const JSON_REPLY: TeacherRequest = {
  messages: [{ role: "user", content: 'Reply with this JSON object and nothing else: {"ready": true}' }],
  json: {
    name: "ready",
    schema: {
      type: "object",
      properties: { ready: { type: "boolean" } },
      required: ["ready"],
      additionalProperties: false,
    },
  },
};
const PLAIN: TeacherRequest = { messages: [{ role: "user", content: "Reply with the word ready." }] };

/** What each lacking thing comes to. */
const LACKS: Readonly<Record<Lacking, string>> = {
  tools: "takes no tools: they are written into the prompt, and calls are read from the text",
  tool_choice: "takes no tool_choice: a model that only talks about tools cannot be made to call one",
  tool_schemas: "refuses the schemas of tools: they are sent in a simple form",
  json_schema: "takes no JSON Schema: JSON is asked for in a weaker form",
  json_object: "has no JSON mode: the prompt alone asks for JSON",
};

/**
 * Asks the model for what is needed of it, side by side, and tells all who call the endpoint what it lacks.
 * @param signal ends the wait: what has not been answered by then is said not to answer.
 */
export async function probeModel(
  model: ModelSpecification,
  { tools, json }: Needs,
  env: Endpoints,
  signal: AbortSignal,
): Promise<Probed> {
  const wanted = [...(tools ? [TOOLS] : []), ...(json ? [JSON_REPLY] : [])];
  const asked = await Promise.all((wanted.length === 0 ? [PLAIN] : wanted).map((one) => ask(model, one, env, signal)));
  const lacking = [...new Set(asked.flatMap((one) => one.lacking))];
  // One that did not answer has shown nothing of what it lacks.
  const tried = asked.flatMap((one) => (one.answered ? [...one.tried] : []));
  if (tried.length > 0) {
    const found = lacking.filter((one) => tried.includes(one));
    await gateOf(model).probed(env, model.model, { tried, lacking: found });
  }
  const said = asked.flatMap((one) => one.warnings);
  return {
    warnings: [...new Set([...said, ...lacking.map((one) => LACKS[one])])],
    requests: asked.flatMap((one) => one.requests),
  };
}

interface Asked extends Probed {
  readonly lacking: readonly Lacking[];
  /** What its requests showed to be lacking or not. */
  readonly tried: ReadonlySet<Lacking>;
  readonly answered: boolean;
}

async function ask(
  stated: ModelSpecification,
  request: TeacherRequest,
  env: Endpoints,
  signal: AbortSignal,
): Promise<Asked> {
  const requests: (ReplyCost | undefined)[] = [];
  const lacking = new Set<Lacking>();
  const tried = new Set<Lacking>();
  const end = (answered: boolean, ...warnings: string[]): Asked => ({
    warnings,
    requests,
    lacking: [...lacking],
    tried: new Set([...tried, ...lacking]),
    answered,
  });
  const model = shortly(stated);
  for (let made = 1; ; made++) {
    const { send, saidBy } = connection(model, env);
    const written = writtenRequest(model, request, lacking);
    try {
      const reply = await send(written, signal);
      requests.push(reply);
      // The schema of the probe's own tool is simple as it is: that it is taken says nothing of others.
      for (const feature of written.features)
        if (feature !== "tool_schemas") tried.add(lackingOf(feature, written.abilities));
      return end(true, ...oddities(reply, request, written.abilities.tools));
    } catch (error) {
      const failure = failureOf(error, written.features, Date.now(), RETRY_AFTER_MS);
      const said = saidBy(error).slice(0, 300);
      requests.push(undefined);
      if (made === REQUESTS_MAX) return end(false, `refuses what the probe asks: ${said}`);
      if (failure.feature !== undefined) lacking.add(lackingOf(failure.feature, written.abilities));
      else if (failure.kind !== "rejected" || !isMended(model, error, said, written))
        return end(false, failed(failure, said));
    }
  }
}

/** The model with a limit to what it may say, by the name that its specification has for that. */
function shortly(model: ModelSpecification): ModelSpecification {
  const { max_completion_tokens, max_tokens } = model.extra_body ?? {};
  if (max_completion_tokens !== undefined)
    return { ...model, extra_body: { ...model.extra_body, max_completion_tokens: TOKENS } };
  if (max_tokens !== undefined) return { ...model, extra_body: { ...model.extra_body, max_tokens: TOKENS } };
  return { ...model, max_tokens: Math.min(TOKENS, model.max_tokens ?? TOKENS) };
}

function failed({ kind }: Failure, said: string): string {
  switch (kind) {
    case "timed_out":
      return "does not answer in time";
    case "failed":
      return `does not answer (${said})`;
    case "throttled":
    case "again":
      return `answers that it is too busy (${said})`;
    case "refused":
      return `refuses every request (${said})`;
    default:
      return `takes the request of the probe for wrong (${said})`;
  }
}

/** What is odd about a reply that came. One that was cut off by the probe's own limit shows nothing. */
function oddities(reply: StoredReply, request: TeacherRequest, isNative: boolean): string[] {
  if (reply.kind === "fault") return [`replies with what cannot be read (${reply.detail})`];
  if (reply.finish_reason === "length") return [];
  return [...callOddities(reply, request, isNative), ...jsonOddities(reply, request)];
}

function callOddities({ message, lenient }: Completion, { tools }: TeacherRequest, isNative: boolean): string[] {
  if (tools === undefined) return [];
  if (message.tool_calls === undefined) return ["was told to call a tool and called none"];
  return isNative && lenient
    ? ["writes calls as text, or in another form than was asked for: they are read all the same"]
    : [];
}

function jsonOddities({ message }: Completion, { json }: TeacherRequest): string[] {
  if (json === undefined) return [];
  try {
    JSON.parse(message.content ?? "");
    return [];
  } catch {
    return ["was told to reply with JSON alone and did not"];
  }
}
