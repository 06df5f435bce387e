/**
 * What a tool of an MCP server returned, as one JSON value: structured content where there is some, else the JSON that a text
 * holds, else the text. Media are told of by type and size; where there is nothing else, the call has no answer.
 */
import { isShallow, NESTED_MAX, parseJson } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import { ToolError } from "../../tools/contract.ts";
import { plainLine, plainText } from "../words.ts";

/** Characters of an error that the tool tells, at most. */
const ERROR_MAX = 2_000;
/** Characters of names and addresses that are told. */
const LINE_MAX = 500;

/** What is read of a result; whatever else it has is left. */
export interface ToolResult {
  readonly content?: unknown;
  readonly structuredContent?: unknown;
  readonly isError?: unknown;
}

type Block = Readonly<Record<string, unknown>>;

/** Throws `ToolError` where the tool says that it failed, or returned what no task can be about. */
export function outputOf({ content, structuredContent, isError }: ToolResult): Json {
  const blocks = (Array.isArray(content) ? content : []).filter(isFields);
  if (isError === true) throw new ToolError(errorOf(blocks));
  const output = structuredContent === undefined ? contentOf(blocks) : (structuredContent as Json);
  if (!isShallow(output)) throw new ToolError(`the tool returned what is nested more than ${NESTED_MAX} deep`);
  return output;
}

function errorOf(blocks: readonly Block[]): string {
  const said = blocks.flatMap(({ type, text }) => (type === "text" && typeof text === "string" ? [text] : []));
  return plainText(said.join("\n"), ERROR_MAX) || "the tool failed and did not say why";
}

function contentOf(blocks: readonly Block[]): Json {
  const values = blocks.map(readBlock);
  const media = values.flatMap(({ medium }) => (medium === undefined ? [] : [medium]));
  if (media.length > 0 && media.length === values.length)
    throw new ToolError(`the tool returned ${media.slice(0, 5).join(", ")}: expected text or structured content`);
  const [first] = values;
  if (first === undefined) return null;
  if (values.length === 1) return first.value;
  const texts = values.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  return texts.length === values.length ? texts.join("\n") : values.map(({ value }) => value);
}

/** A block as a value; `medium` says in words what it is, if that is neither text nor a reference. */
function readBlock(block: Block): { value: Json; medium?: string } {
  const { type } = block;
  if (type === "text") return { value: jsonOrText(String(block.text ?? "")) };
  if (type === "resource_link") return { value: described("resource_link", block, "uri", "name", "title", "mimeType") };
  if (type === "resource" && isFields(block.resource)) {
    const { resource } = block;
    if (typeof resource.text !== "string") return mediumOf("resource", resource, resource.blob);
    return { value: { ...described("resource", resource, "uri", "mimeType"), text: jsonOrText(resource.text) } };
  }
  return mediumOf(plainLine(String(type), LINE_MAX), block, block.data);
}

/**
 * The value that a text holds as JSON, if it is an object or a list. A text that is a number or a word is left as it is: a
 * postcode is one time JSON and the next time not.
 */
function jsonOrText(text: string): Json {
  if (!/^\s*[[{]/.test(text)) return text;
  return parseJson(text) ?? text;
}

function mediumOf(type: string, block: Block, base64: unknown): { value: Json; medium: string } {
  const bytes = typeof base64 === "string" ? Math.floor((base64.replace(/=+$/, "").length * 3) / 4) : 0;
  const value: { [field: string]: Json } = { ...described(type, block, "uri", "mimeType"), bytes };
  return { value, medium: `${type} (${[value.mimeType, `${bytes} bytes`].filter((said) => said != null).join(", ")})` };
}

function described(type: string, block: Block, ...fields: string[]): { [field: string]: Json } {
  const said = fields.flatMap((field): [string, Json][] => {
    const value = block[field];
    return typeof value === "string" ? [[field, plainLine(value, LINE_MAX)]] : [];
  });
  return { type, ...Object.fromEntries(said) };
}

function isFields(value: unknown): value is Block {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
