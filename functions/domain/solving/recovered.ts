/** Whether a trajectory went on from calls that failed. */
import type { ChatMessage } from "../messages.ts";
import { isError } from "./made_calls.ts";

/** Failed calls after which, in a later turn, another call went well. */
export function recoveredErrors(messages: readonly ChatMessage[]): number {
  let recovered = 0;
  let open = 0;
  let turn = { failed: 0, succeeded: 0 };
  const close = () => {
    if (turn.succeeded > 0) {
      recovered += open;
      open = 0;
    }
    open += turn.failed;
    turn = { failed: 0, succeeded: 0 };
  };
  for (const message of messages) {
    if (message.role === "assistant") close();
    if (message.role === "tool") turn[isError(message.content) ? "failed" : "succeeded"]++;
  }
  close();
  return recovered;
}
