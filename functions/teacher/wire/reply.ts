/** Reads a reply once, where it arrives: from the body's text to a completion of our own type, or to a named fault. Pure. */
import type { StoredReply } from "../reply.ts";

/** What is known of the request that a reply answers. */
export interface Asked {
  /** Name of the model that was asked. */
  readonly model: string;
  /** Characters of the request's body: bounds the input tokens that it can have cost. */
  readonly characters: number;
  /** Tokens that the completion could have, where the request says so: bounds the output tokens. */
  readonly max_tokens?: number | undefined;
  /** Tools were written into the prompt, and calls are to be read from the text. */
  readonly prompted: boolean;
  /** Tools that were offered, by name, and whether each needs an argument: empty arguments of one that does not are `{}`. */
  readonly tools: ReadonlyMap<string, { readonly needsArguments: boolean }>;
  /** Makes ids for calls that have none, or one that another call has: differs between the turns of a conversation. */
  readonly salt: string;
}

/** @param body the text of a reply of status 200, whole. */
export function readReply(body: string, asked: Asked): StoredReply {
  throw new Error(`not yet: ${body.length} ${asked.model}`);
}
