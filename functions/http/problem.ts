/** The one error writer: every error of the API is a problem detail (RFC 9457) with a code of `codes.ts`, and leaves through here. */
import { z } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { WrongSetting } from "../config.ts";
import { type Refusal, refusalOf } from "../coordinator/errors.ts";
import { KeyLimitReached } from "../keys/limits.ts";
import { errors as errorLog } from "../lib/events.ts";
import { didYouMean } from "../lib/nearest.ts";
import { BlockListGone, type ListFault } from "../store/block_lists.ts";
import { CODES, codesByStatus, PROBLEM_CODES, type ProblemCode, type ProblemStatus, typeOf } from "./codes.ts";
import { unreadyFor } from "./unready.ts";

/** The media type of a problem. */
export const PROBLEM_TYPE = "application/problem+json";

const fieldErrorSchema = z
  .object({
    field: z.string().openapi({ description: "Dotted path into the body, or the name of the parameter or header" }),
    message: z.string().openapi({ description: "What was expected" }),
  })
  .openapi("FieldError");
export type FieldError = z.infer<typeof fieldErrorSchema>;

export const problemSchema = z
  .object({
    type: z.string().openapi({
      format: "uri-reference",
      description: "Where the code is explained, relative to this API: `/docs/problems#<code>`",
    }),
    title: z.string().openapi({ description: "What the code says; always the same for one code" }),
    status: z.int().openapi({ description: "The HTTP status" }),
    detail: z.string().openapi({ description: "What happened this time, for people" }),
    code: z.enum(PROBLEM_CODES).openapi({ description: "What happened, for programs" }),
    errors: z.array(fieldErrorSchema).optional().openapi({ description: "The fields at fault, the first of them" }),
  })
  .openapi("Problem");

/** Errors that a problem names, at most. */
export const ERRORS_MAX = 50;

/** Thrown for a request that cannot be served. The code says everything but what happened this time. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    detail: string,
    errors: readonly FieldError[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = errors.slice(0, ERRORS_MAX);
    this.headers = headers;
  }

  get status(): ProblemStatus {
    return CODES[this.code].status;
  }
}

/** What a code `<what>_not_found` is there for. */
type Named<Code extends ProblemCode = ProblemCode> = Code extends `${infer What}_not_found` ? What : never;

/** Thrown for an id that names nothing. `known` are those that it may have been a slip for. */
export function notFound(what: Exclude<Named, "route" | "file">, id: string, known: readonly string[] = []): Problem {
  return new Problem(`${what}_not_found`, `there is no ${what} "${id}"${didYouMean(id, known)}`);
}

export function writeProblem(problem: Problem): Response {
  const { code, status, message: detail, errors, headers } = problem;
  const { title } = CODES[code];
  const body = { type: typeOf(code), title, status, detail, code, ...(errors.length > 0 && { errors: [...errors] }) };
  return Response.json(body satisfies z.infer<typeof problemSchema>, {
    status,
    headers: { "content-type": PROBLEM_TYPE, ...headers },
  });
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
    return writeProblem(new Problem("setting_wrong", `this deployment has a wrong ${error.message}`));
  if (error instanceof KeyLimitReached) return writeProblem(new Problem("key_limit_reached", error.message));
  if (error instanceof BlockListGone) return writeProblem(ofLists(error.faults, "specification_cannot_run"));
  const refused = fromCoordinator(error);
  if (refused !== undefined) return writeProblem(refused);
  const unready = await unreadyFor(error, c.env.DB, c.req.url);
  if (unready !== undefined) return writeProblem(new Problem("database_not_ready", unready.detail));
  const at = `${c.req.method} ${c.req.path}`;
  errorLog.note({ event: "request_failed", at, error: error.message, stack: error.stack }, Date.now());
  return writeProblem(failed());
}

/** What is wrong with block lists that are named. `code`: where one is not there. */
export function ofLists(faults: readonly ListFault[], code: ProblemCode): Problem {
  const errors = faults.map(({ field, message }) => ({ field, message }));
  const [first] = errors;
  const outdated = faults.every((fault) => fault.outdated);
  return new Problem(outdated ? "block_list_outdated" : code, `${first?.field}: ${first?.message}`, errors);
}

function failed(): Problem {
  return new Problem("internal_error", "the request failed; nothing is known that a change of it would mend");
}

/** What the framework itself refuses: bodies that are not JSON or do not say that they are. */
function fromFramework(error: HTTPException): Problem {
  if (error.status === 415)
    return new Problem(
      "content_type_unsupported",
      "the body must be sent with the header content-type: application/json",
      [{ field: "content-type", message: "expected application/json" }],
    );
  if (error.status === 400)
    return new Problem("body_malformed", "the body is not JSON", [
      { field: "body", message: "expected a JSON document" },
    ]);
  return failed();
}

/** What each refusal of a coordinator comes to here; null for one that only a mistake of the worker's own leads to. */
const REFUSED: Readonly<Record<Refusal, { readonly code: ProblemCode; readonly detail: string } | null>> = {
  not_open: { code: "run_not_open", detail: "the run has not been opened yet" },
  other_specification: { code: "run_opened_otherwise", detail: "the run was opened with another specification" },
  wave_open: { code: "run_moved_on", detail: "the run has tasks under way that the request took for ended" },
  wave_closed: { code: "run_moved_on", detail: "the run has gone on since the request looked at it" },
  wave_ahead: { code: "run_moved_on", detail: "the run is not as far as the request took it to be" },
  malformed: null,
};

function fromCoordinator(error: Error): Problem | undefined {
  const refusal = refusalOf(error);
  const found = refusal === undefined ? null : REFUSED[refusal];
  return found === null ? undefined : new Problem(found.code, found.detail);
}

/** The responses by which a route may answer with these problems, for its OpenAPI description. */
export function problems(...codes: ProblemCode[]) {
  return Object.fromEntries(
    codesByStatus(codes).map(([status, those]) => {
      const [first, ...others] = those;
      const schema = problemSchema.extend({ code: z.enum([first as ProblemCode, ...others]) });
      const description = those.map((code) => `\`${code}\`: ${CODES[code].title}`).join("; ");
      return [String(status), { description, content: { [PROBLEM_TYPE]: { schema } } }];
    }),
  );
}

/** The codes that a route's responses name, read back from what `problems` made. */
export function codesIn(responses: object): ProblemCode[] {
  return Object.values(responses).flatMap((response: { content?: Record<string, { schema?: unknown }> }) => {
    const schema = response.content?.[PROBLEM_TYPE]?.schema;
    if (!(schema instanceof z.ZodObject)) return [];
    const { code } = schema.shape;
    return code instanceof z.ZodEnum ? (code.options as ProblemCode[]) : [];
  });
}
