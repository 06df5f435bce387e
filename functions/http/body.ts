/** The body of a request: read once, within its limit, before anything is done. */
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ProblemCode } from "./codes.ts";
import { Problem } from "./problem.ts";

/** The largest body that most routes need, with room: a specification or a tool's input. */
const BODY_BYTES = 256 * 1024;
/** The same for sources: a document by value, seeds. */
const SOURCE_BYTES = 4 * 1024 * 1024;
const SOURCES = /^\/v1\/sources(?:\/|$)/;

const limitedTo = (bytes: number) =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new Problem("body_too_large", `a body may have ${bytes} bytes at most`, [
        { field: "body", message: `expected ${bytes} bytes at most` },
      ]);
    },
  });
const limited = limitedTo(BODY_BYTES);
const limitedOfSources = limitedTo(SOURCE_BYTES);

/** @param header the request's `content-encoding`. */
export function refuseEncoded(header: string | undefined): void {
  const encoding = header?.trim() || "identity";
  if (encoding.toLowerCase() === "identity") return;
  throw new Problem(
    "content_encoding_unsupported",
    `content-encoding: a body is taken as it is, not as ${encoding}`,
    [{ field: "content-encoding", message: "expected none, or identity" }],
    { "accept-encoding": "identity" },
  );
}

/** Reads the body, which whoever asks for it after this is given from memory. */
export const readBody: MiddlewareHandler = async (c, next) => {
  if (c.req.raw.body === null) return next();
  refuseEncoded(c.req.header("content-encoding"));
  try {
    const limit = SOURCES.test(c.req.path) ? limitedOfSources : limited;
    // Bytes: a text would have lost what is no UTF-8.
    await limit(c, async () => void (await c.req.arrayBuffer()));
  } catch (error) {
    // Nothing but reading is done in there: what else goes wrong is the client's connection.
    throw error instanceof Problem
      ? error
      : badBody("body_cut_off", "expected the whole of it: the connection ended before");
  }
  await next();
};

/** Refuses a request without a body, which the framework would take for an empty object where content-type is missing too. */
export const needsBody: MiddlewareHandler = async (c, next) => {
  const text = await c.req.text();
  if (text === "")
    throw badBody("body_missing", "expected a JSON document, {} at least, with content-type: application/json");
  const { half, proto } = oddNames(text);
  if (half) throw badBody("body_malformed", "expected names of whole characters: one has half of a surrogate pair");
  if (proto) {
    const message = "there is no such field";
    throw new Problem("field_unknown", `__proto__: ${message}`, [{ field: "__proto__", message }]);
  }
  await next();
};

/**
 * Whether JSON has a field whose name is no text: it has no canonical form, so nothing could be made of it twice the same; and
 * whether one is called `__proto__`, which no record would keep, so that it would be passed over without a word.
 */
function oddNames(text: string): { readonly half: boolean; readonly proto: boolean } {
  const odd = { half: false, proto: false };
  // Only an escape brings the one in, and few bodies have any.
  if (!/\\u|__proto__/.test(text)) return odd;
  try {
    JSON.parse(text, (name, value: unknown) => {
      odd.half ||= !name.isWellFormed();
      odd.proto ||= name === "__proto__";
      return value;
    });
  } catch {
    // Not JSON, or nested too deeply to be walked through: the validator says so.
  }
  return odd;
}

function badBody(code: ProblemCode, message: string): Problem {
  return new Problem(code, `body: ${message}`, [{ field: "body", message }]);
}
