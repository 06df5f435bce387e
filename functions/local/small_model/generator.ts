/**
 * A small model at work: one request after another, on one thread. More threads than free cores made it hundreds of times
 * slower. A few conversations are kept, so that the next turn of one reads only what is new.
 */
import { type Chat, type Piece, promptOf, TURN_END } from "./chat.ts";
import { callSchema, grammarSchema } from "./grammar.ts";
import {
  type Completer,
  type Generation,
  type Grammar,
  type Llama,
  libraryAt,
  type Model,
  type Sequence,
  type Token,
} from "./library.ts";

const CONTEXT_TOKENS = 8192;
/** Conversations kept; each takes some 200 MB. */
const CONVERSATIONS = 3;
/** Tokens of a reply where the request does not say. */
const REPLY_TOKENS = 256;
/** As the library names it. */
const LOG_ERRORS = "error";

export interface Generated {
  readonly text: string;
  /** The text is one call, in the form that was asked for. */
  readonly isCall: boolean;
  readonly finish_reason: "stop" | "length";
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

/** A request is longer than the model can read. */
export class TooLong extends Error {}

interface Conversation {
  readonly sequence: Sequence;
  readonly completer: Completer;
}

export class Generator {
  readonly #llama: Llama;
  readonly #model: Model;
  readonly #conversations: Conversation[];
  readonly #grammars = new Map<string, Promise<Grammar>>();
  /** Settles when what was asked before is done. */
  #before: Promise<unknown> = Promise.resolve();

  private constructor(llama: Llama, model: Model, conversations: Conversation[]) {
    this.#llama = llama;
    this.#model = model;
    this.#conversations = conversations;
  }

  /** @param library path of the library's entry; `weights` is the model's file. */
  static async load(library: string, weights: string): Promise<Generator> {
    const { getLlama, LlamaCompletion } = await libraryAt(library);
    const llama = await getLlama({ build: "never", gpu: false, maxThreads: 1, logLevel: LOG_ERRORS });
    const model = await llama.loadModel({ modelPath: weights });
    const conversations: Conversation[] = [];
    while (conversations.length < CONVERSATIONS) {
      const context = await model.createContext({ contextSize: CONTEXT_TOKENS, threads: 1, sequences: 1 });
      const sequence = context.getSequence();
      conversations.push({
        sequence,
        completer: new LlamaCompletion({ contextSequence: sequence, autoDisposeSequence: false }),
      });
    }
    return new Generator(llama, model, conversations);
  }

  /** When its turn has come. Throws `TooLong`, and what the signal says once nobody waits for it any more. */
  generate(chat: Chat, signal: AbortSignal): Promise<Generated> {
    const turn = this.#before.then(() => this.#generate(chat, signal));
    this.#before = turn.catch(() => undefined);
    return turn;
  }

  async #generate(chat: Chat, signal: AbortSignal): Promise<Generated> {
    signal.throwIfAborted();
    const prompt = this.#tokens(promptOf(chat));
    const wanted = chat.max_completion_tokens ?? chat.max_tokens ?? REPLY_TOKENS;
    const maxTokens = Math.min(wanted, CONTEXT_TOKENS - prompt.length);
    if (maxTokens < 1)
      throw new TooLong(`the maximum context length is ${CONTEXT_TOKENS} tokens, and the prompt has ${prompt.length}`);
    const { grammar, isCall } = await this.#grammarOf(chat);
    let completion_tokens = 0;
    const options: Generation = {
      maxTokens,
      temperature: chat.temperature ?? 0,
      ...(chat.seed == null ? {} : { seed: chat.seed }),
      customStopTriggers: [TURN_END, ...[chat.stop ?? []].flat()],
      ...(grammar === undefined ? {} : { grammar }),
      signal,
      disableContextShift: true,
      onToken: (tokens) => {
        completion_tokens += tokens.length;
      },
    };
    const { completer } = this.#nearest(prompt);
    const { response, metadata } = await completer.generateCompletionWithMeta(prompt, options);
    const finish_reason = metadata.stopReason === "maxTokens" ? "length" : "stop";
    return { text: response, isCall, finish_reason, prompt_tokens: prompt.length, completion_tokens };
  }

  #tokens(pieces: readonly Piece[]): Token[] {
    return pieces.flatMap(({ text, special }) => this.#model.tokenize(text, special));
  }

  /** The conversation that has most of the prompt behind it; it is the last to be given up for another. */
  #nearest(prompt: readonly Token[]): Conversation {
    const shared = ({ sequence: { contextTokens } }: Conversation) => {
      const differs = contextTokens.findIndex((token, i) => token !== prompt[i]);
      return differs < 0 ? contextTokens.length : differs;
    };
    const best = this.#conversations.reduce((a, b) => (shared(b) > shared(a) ? b : a));
    this.#conversations.splice(this.#conversations.indexOf(best), 1);
    this.#conversations.push(best);
    return best;
  }

  /** What the reply is held to; nothing where the request leaves it open, or asks for what no grammar says. */
  async #grammarOf({ tools, tool_choice, response_format }: Chat): Promise<{ grammar?: Grammar; isCall: boolean }> {
    if (tool_choice === "required" && tools.length > 0) {
      const grammar = await this.#grammarFor(callSchema(tools));
      return grammar === undefined ? { isCall: false } : { grammar, isCall: true };
    }
    if (response_format?.type === "json_object")
      return { grammar: await this.#llama.getGrammarFor("json"), isCall: false };
    if (response_format?.type !== "json_schema") return { isCall: false };
    const grammar = await this.#grammarFor(grammarSchema(response_format.json_schema?.schema));
    return { grammar: grammar ?? (await this.#llama.getGrammarFor("json")), isCall: false };
  }

  async #grammarFor(schema: object | undefined): Promise<Grammar | undefined> {
    if (schema === undefined) return undefined;
    const key = JSON.stringify(schema);
    const known = this.#grammars.get(key) ?? this.#llama.createGrammarForJsonSchema(schema);
    this.#grammars.set(key, known);
    return known;
  }
}
