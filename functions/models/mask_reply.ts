/** Takes a secret out of what a reply was read as: what stood in pieces in its body stands in one text by then. */
import type { StoredReply } from "./reply.ts";
import { DETAIL_MAX } from "./wire/limits.ts";

export function maskReply(reply: StoredReply, hide: (text: string) => string): StoredReply {
  if (reply.kind === "fault") return { ...reply, detail: hide(reply.detail).slice(0, DETAIL_MAX) };
  const { content, reasoning_content, refusal, tool_calls } = reply.message;
  return {
    ...reply,
    model: hide(reply.model),
    message: {
      role: "assistant",
      content: content === null ? null : hide(content),
      ...(reasoning_content === undefined ? {} : { reasoning_content: hide(reasoning_content) }),
      ...(refusal === undefined ? {} : { refusal: hide(refusal) }),
      ...(tool_calls === undefined
        ? {}
        : {
            // Ids are left as they are: they come in one piece, and have to differ.
            tool_calls: tool_calls.map((call) => ({
              ...call,
              function: { name: hide(call.function.name), arguments: hide(call.function.arguments) },
            })),
          }),
    },
  };
}
