/** What a form is, and the sound body of a reply, to be changed by a form in one place. */
import type { ReplyFault } from "../../../functions/models/reply.ts";
import type { Asked, Usage } from "./chat.ts";

/** A reply as the answering model gave it. */
export interface Sound {
  readonly model: string;
  readonly content: string | null;
  readonly calls: readonly Asked[];
  readonly usage: Usage;
}

export interface Raw {
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** 200 if not given. */
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
}

export interface Form {
  /**
   * What is read: what the sound reply says (`as sound`), the same with figures of our own for what it cost (`estimated`), a
   * fault, or one that says why there is no answer. `throttled`: it is no completion, and is not read at all.
   */
  readonly reads:
    | "as sound"
    | "estimated"
    | "no answer"
    | "refusal"
    | "length"
    | "content_filter"
    | "throttled"
    | ReplyFault["fault"];
  /** Replies that it is for; to others it does nothing. */
  readonly of: "calls" | "one call" | "content" | "any";
  readonly send: (sound: Sound) => Raw;
}

export interface Whole {
  readonly [name: string]: unknown;
}

export function messageOf({ content, calls }: Sound): Whole {
  return { role: "assistant", content, ...(calls.length === 0 ? {} : { tool_calls: calls }) };
}

export function choiceOf(sound: Sound, message: Whole = messageOf(sound)): Whole {
  return { index: 0, message, finish_reason: sound.calls.length === 0 ? "stop" : "tool_calls" };
}

/** Later fields replace those of the sound body; one that is undefined is left out. */
export function bodyOf(sound: Sound, fields: Whole = {}): string {
  const { model, usage } = sound;
  const whole = { id: "chatcmpl", object: "chat.completion", created: 0, model, choices: [choiceOf(sound)], usage };
  return JSON.stringify({ ...whole, ...fields });
}

/** A form of the message: its fields, over those of the sound one. */
export function withMessage(of: (sound: Sound) => Whole) {
  return (sound: Sound): Raw => ({
    body: bodyOf(sound, { choices: [choiceOf(sound, { ...messageOf(sound), ...of(sound) })] }),
  });
}

/** A form of the first choice. */
export function withChoice(of: (sound: Sound) => Whole) {
  return (sound: Sound): Raw => ({ body: bodyOf(sound, { choices: [{ ...choiceOf(sound), ...of(sound) }] }) });
}

/** A form of the body. */
export function withBody(of: (sound: Sound) => Whole) {
  return (sound: Sound): Raw => ({ body: bodyOf(sound, of(sound)) });
}
