/** The teacher port: what a stage asks of a role, whoever plays it. */
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources";
import type { ModelSpecification } from "../domain/models.ts";
import type { StoredReply, Usage } from "./reply.ts";
import type { NamedSchema } from "./wire/features.ts";
import type { ToolChoice } from "./wire/prompted.ts";

export interface TeacherRequest {
  readonly messages: ChatCompletionMessageParam[];
  readonly tools?: ChatCompletionTool[];
  /** Whether tools must, may or must not be called now; left out where the endpoint does not know it. */
  readonly tool_choice?: ToolChoice;
  readonly seed?: number;
  /** Ask for one JSON object of this schema. */
  readonly json?: NamedSchema;
}

/** Who hears of every request that is made for a completion, so that each is paid for and counted whatever comes of it. */
export interface Requests {
  /** A request's turn has come; what this throws is thrown in place of sending it. */
  begin(): void;
  /** It was sent and has come to its end: with the reply that it was answered with, or without one. */
  ended(reply?: ReplyCost): void;
}

/** What is paid for and counted of a reply. */
export interface ReplyCost {
  readonly kind: StoredReply["kind"];
  readonly usage: Usage;
  readonly lenient?: true;
}

export interface Teacher {
  /** `embedded`, or the model's name: what datasets state. */
  readonly name: string;
  /** Null for the embedded teacher: its completions cost nothing and repeat exactly, so that none needs to be stored. */
  readonly model: ModelSpecification | null;
  /**
   * One completion, or what was wrong with the last reply where none could be read. Throws `ModelCallFailed` where
   * the endpoint is not to be called now, takes this request for wrong, refuses any, or still failed after the last retry.
   */
  complete(request: TeacherRequest, requests?: Requests): Promise<StoredReply>;
}
