/** The teacher port: what a stage asks of a role, whoever plays it. */
import type { ChatCompletionMessageParam, ChatCompletionTool } from "openai/resources";
import type { ModelSpecification } from "../domain/models.ts";
import type { Completion } from "./completion.ts";
import type { NamedSchema } from "./wire/features.ts";

export interface TeacherRequest {
  readonly messages: ChatCompletionMessageParam[];
  readonly tools?: ChatCompletionTool[];
  readonly seed?: number;
  /** Ask for one JSON object of this schema. */
  readonly json?: NamedSchema;
}

export interface Bought {
  readonly completion: Completion;
  /** Requests that it took, those that failed included. */
  readonly requests: number;
}

export interface Teacher {
  /** `embedded`, or the model's name: what datasets state. */
  readonly name: string;
  /** Null for the embedded teacher: its completions cost nothing and repeat exactly, so that none needs to be stored. */
  readonly model: ModelSpecification | null;
  /**
   * One completion. Throws `EndpointPaused` where the endpoint is not to be called now, `RequestRejected` where it takes
   * this request for wrong, and whatever it said last where it still failed after the last retry.
   * @param begin called whenever a request's turn has come, before it is sent; what it throws is thrown in its place.
   */
  complete(request: TeacherRequest, begin?: () => void): Promise<Bought>;
}
