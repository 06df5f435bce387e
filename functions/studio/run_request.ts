/** The fields of the form as the API takes them. */
import { ApiProblem } from "./api.ts";

export interface Fields {
  readonly name: string;
  readonly count: string;
  readonly seed: string;
  readonly pool: string;
  readonly domains: string;
  readonly attempts: string;
  readonly more: string;
}

export const FIRST: Fields = {
  name: "dive",
  count: "100",
  seed: "0",
  pool: "",
  domains: "",
  attempts: "4",
  more: "{}",
};

/** What is empty is left to its default. Throws, as the API does, for more fields that are no JSON object. */
export function requestOf(fields: Fields): Record<string, unknown> {
  const { name, pool } = fields;
  const domains = fields.domains.split(",").flatMap((domain) => domain.trim() || []);
  const given = {
    ...(name === "" ? {} : { name }),
    ...number("count", fields.count),
    ...number("seed", fields.seed),
    ...number("attempts", fields.attempts),
    ...(pool === "" ? {} : { pool }),
    ...(domains.length === 0 ? {} : { domains }),
  };
  return { ...given, ...moreOf(fields.more) };
}

function number(name: string, text: string): Record<string, unknown> {
  if (text.trim() === "") return {};
  const value = Number(text);
  // What is no number is shown to the API as it is, which says what it expects.
  return { [name]: Number.isNaN(value) ? text : value };
}

function moreOf(text: string): object {
  let read: unknown;
  try {
    read = JSON.parse(text.trim() === "" ? "{}" : text);
  } catch (error) {
    throw noObject(error instanceof Error ? error.message : "it does not parse");
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) throw noObject("it is something else");
  return read;
}

function noObject(why: string): ApiProblem {
  const message = `expected a JSON object: ${why}`;
  return new ApiProblem(400, { detail: `more fields: ${message}`, errors: [{ field: "more", message }] });
}
