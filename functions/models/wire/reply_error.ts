/** What an endpoint says went wrong, wherever in the body it says so. */
import { type Fields, fieldsOf, nonEmptyText } from "./fields.ts";

/** Fields that hold the error of a body without choices; several vendors have one of their own (Baidu, MiniMax, FastAPI). */
const ERRORS = [
  "error",
  "errors",
  "detail",
  "message",
  "msg",
  "error_message",
  "error_msg",
  "base_resp",
  "promptFeedback",
];
/** Fields of an error that say what it is, the plainest first, and those that name its kind. */
const MESSAGES = [
  "message",
  "msg",
  "error_msg",
  "status_msg",
  "detail",
  "error",
  "raw",
  "description",
  "reason",
  "blockReason",
];
const KINDS = ["code", "status", "status_code", "type"];
/** Errors around one another, at most. */
const WRAPPED_MAX = 4;

/** The error that a body states although its status says success; undefined where it states none. */
export function errorOf(body: Fields): string | undefined {
  return ERRORS.map((name) => errorText(body[name])).find((text) => text !== undefined);
}

/** An error as one text; undefined for what is none: null, false, an object without a word. */
export function errorText(error: unknown, depth = 0): string | undefined {
  if (typeof error === "string") return nonEmptyText(error)?.trim();
  if (error === true) return "the body says that there was an error, and not which";
  if (depth > WRAPPED_MAX) return undefined;
  if (Array.isArray(error)) {
    const texts = error.slice(0, 5).flatMap((one) => errorText(one, depth + 1) ?? []);
    return texts.length === 0 ? undefined : texts.join("; ");
  }
  const fields = fieldsOf(error);
  if (fields === undefined) return undefined;
  const said = MESSAGES.map((name) => errorText(fields[name], depth + 1)).find((text) => text !== undefined);
  const kind = KINDS.map((name) => fields[name]).find((value) => isKind(value));
  if (said === undefined) return kind === undefined ? undefined : `error ${kind}`;
  return kind === undefined || said.includes(String(kind)) ? said : `${said} (${kind})`;
}

/** A word or a number; nought says that there is no error. */
function isKind(value: unknown): boolean {
  return nonEmptyText(value) !== undefined || (typeof value === "number" && value !== 0);
}
