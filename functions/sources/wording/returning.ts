/** What is known of a tool when it is said what it gives. */
import type { JsonSchema } from "../../tools/contract.ts";
import type { LearntOption, Slot } from "./phrases.ts";
import type { Observed } from "./places.ts";
import type { Subject } from "./subject.ts";

export interface Returning {
  readonly subject: Subject;
  readonly slots: readonly Slot[];
  readonly observed: readonly Observed[];
  /** Whether a call may be told how many there are to be. */
  readonly isPaged: boolean;
  readonly options: Readonly<Record<string, LearntOption>>;
  /** Of what the tool returns. */
  readonly schema: JsonSchema | undefined;
}
