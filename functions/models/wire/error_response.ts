/**
 * Errors of endpoints in the one form that the client finds a message in, `{"error": {"message"}}`: Gemini sends a list with
 * one error in it, older servers of vLLM `{"object": "error", "message"}` and those behind FastAPI `{"detail": [...]}`, of which
 * nothing would be left but the status.
 */
import type { Fetch } from "../../outbound/fetch.ts";
import { fieldsOf } from "./fields.ts";

/** Characters of a body that has no message where one is looked for. */
const SHOWN = 1_000;

/** A `fetch` whose responses of a failed request say why. */
export function sayingWhy(fetch: Fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (response.ok) return response;
    const { status, headers } = response;
    return new Response(withMessage(await response.text()), { status, headers });
  };
}

/** The body, with its error where the client looks for it. */
function withMessage(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return text;
  }
  const first: unknown = Array.isArray(body) ? body[0] : body;
  const error = fieldsOf(first)?.error;
  if (error !== undefined && error !== null) return Array.isArray(body) ? JSON.stringify({ error }) : text;
  const message = fieldsOf(first)?.message;
  return JSON.stringify({ error: { message: typeof message === "string" ? message : text.slice(0, SHOWN) } });
}
