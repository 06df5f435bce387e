/** The request that a reply answers, as far as reading the reply needs it. */

/** What is known of the request that a reply answers. */
export interface RequestFacts {
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
  /** Ids of the calls of earlier turns, where a call must not have one of them. */
  readonly taken?: ReadonlySet<string>;
}
