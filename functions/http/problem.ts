/** The one error writer: every error of the API is a problem detail (RFC 9457) and leaves through here. */
import { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import type { core } from "zod";
import { WrongSetting } from "../config.ts";
import { errors as errorLog, kindOf } from "../lib/log.ts";
import type { Wrong } from "../tools/tool.ts";
import { unreadyFor } from "./unready.ts";

const TITLES = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  412: "Precondition failed",
  413: "Content too large",
  415: "Unsupported media type",
  416: "Range not satisfiable",
  422: "Unprocessable content",
  500: "Internal error",
  503: "Service unavailable",
} as const;
export type ProblemStatus = keyof typeof TITLES;

const fieldErrorSchema = z.object({
  field: z.string().openapi({ description: "Dotted path into the body, or the name of the parameter" }),
  message: z.string().openapi({ description: "What was expected" }),
});
export type FieldError = z.infer<typeof fieldErrorSchema>;

export const problemSchema = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(fieldErrorSchema).optional().openapi({ description: "The fields at fault" }),
  })
  .openapi("Problem");

/** Thrown by a route for a request that cannot be served. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: ProblemStatus;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ProblemStatus,
    detail: string,
    errors: readonly FieldError[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

/** Thrown for an id that names nothing. */
export function notFound(what: string, id: string): Problem {
  return new Problem(404, `there is no ${what} "${id}"`);
}

export function writeProblem(problem: Problem): Response {
  const { status, message: detail, errors, headers } = problem;
  const body = { type: "about:blank", title: TITLES[status], status, detail, ...(errors.length > 0 && { errors }) };
  return Response.json(body, { status, headers: { "content-type": "application/problem+json", ...headers } });
}

/** The request that failed, and the database that it may have failed for. */
interface Asked {
  readonly req: { readonly method: string; readonly path: string; readonly url: string };
  readonly env: Pick<Env, "DB">;
}

/** Whatever a route threw, as a response; what is not meant for the client is logged and not told. */
export async function handleError(error: Error, c: Asked): Promise<Response> {
  if (error instanceof Problem) return writeProblem(error);
  if (error instanceof HTTPException) return writeProblem(fromFramework(error));
  if (error instanceof WrongSetting)
    return writeProblem(new Problem(503, `this deployment has a wrong ${error.message}`));
  const unready = await unreadyFor(error, c.env.DB, c.req.url);
  if (unready !== undefined) return writeProblem(new Problem(503, unready.detail));
  const at = `${c.req.method} ${c.req.path}`;
  const line = JSON.stringify({ level: "error", at, error: error.stack ?? error.message });
  errorLog.note(line, Date.now(), kindOf(`${at}: ${error.message}`));
  return writeProblem(new Problem(500, "the request failed; nothing is known that a change of it would mend"));
}

/** What the framework itself refuses: bodies that are not JSON or do not say that they are. */
function fromFramework(error: HTTPException): Problem {
  if (error.status === 415)
    return new Problem(415, "the body must be sent with the header content-type: application/json", [
      { field: "content-type", message: "expected application/json" },
    ]);
  if (error.status === 400)
    return new Problem(400, "the body is not JSON", [{ field: "body", message: "expected a JSON document" }]);
  return new Problem(500, "the request failed");
}

/** The hook of every validated route: names each field and what was expected of it. */
export function refuseInvalid(
  result: { success: true } | { success: false; target: string; error: core.$ZodError },
): void {
  if (result.success) return;
  const root = result.target === "json" ? "body" : result.target;
  throw invalidInput(result.error.issues, root);
}

/** A problem for what zod found wrong. `prefix` goes before the path, `root` stands where the path is empty. */
export function invalidInput(issues: readonly Wrong[], root: string, prefix = ""): Problem {
  const errors = issues.flatMap((issue) => fieldErrors(issue, root, prefix));
  const first = errors[0];
  return new Problem(400, first === undefined ? "invalid input" : `${first.field}: ${first.message}`, errors);
}

function fieldErrors(issue: Wrong, root: string, prefix: string): FieldError[] {
  const name = (path: readonly PropertyKey[]) => [...(prefix ? [prefix] : []), ...path.map(String)].join(".") || root;
  // The field at fault is the unknown one, not the object it stands in.
  if (issue.keys !== undefined)
    return issue.keys.map((key) => ({ field: name([...issue.path, key]), message: "there is no such field" }));
  return [{ field: name(issue.path), message: issue.message }];
}

/** The problem responses that a route may give, for its OpenAPI description. */
export function problems(...statuses: ProblemStatus[]) {
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: TITLES[status], content: { "application/problem+json": { schema: problemSchema } } },
    ]),
  );
}
