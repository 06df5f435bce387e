/**
 * How an API of the catalogue is written down: what it is, what its documents say of licence and limits, and its tools in the
 * form of HTTP tools described by data (`../http/document.ts`), so that an entry's tools can be sent as a source as they are.
 */
import type { JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import type { Argument, ResultForm } from "../http/form.ts";
import type { Cut } from "./cut.ts";
import type { Source, Told } from "./source.ts";

/** A tool as `readHttpTools` takes it. */
export interface CatalogueTool {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly input: JsonObject;
  readonly output: JsonObject;
  readonly arguments?: readonly Argument[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly result: ResultForm;
  /** Inputs to probe it with. */
  readonly examples: readonly JsonObject[];
}

/** Which tool lists things, and where their ids stand in what it returns. */
export interface SeedMiner {
  readonly tool: string;
  /** It fits the tool's input. */
  readonly input: JsonObject;
  /** JSON pointer to a list in the output; empty where the output is that list. */
  readonly list: string;
  /** Field of each entry that tells it apart; absent where the entries themselves do. */
  readonly id?: string;
  /** Field of each entry that a person calls it by. */
  readonly label?: string;
  /** A tool that takes the id, and as which argument; absent where none takes it by itself. A seed that it finds nothing by is none. */
  readonly takenBy?: { readonly tool: string; readonly argument: string };
}

export interface CatalogueApi {
  /** As a source may be named: lower-case letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** Licence of the data, an identifier of SPDX where it has one, or in words; null where no source that was read names one. */
  readonly licence: Told | null;
  /** Address of the terms of use; null where no source that was read names one. */
  readonly terms: Told | null;
  /** How often it may be called, in words; null where no source that was read says so. */
  readonly limit: Told | null;
  /** What is kept to: requests a second, within what the API allows. */
  readonly per_second: number;
  /**
   * Where its address, parameters and fields were read, the best first: its own documents and code, or a program that calls
   * it. Every name that a tool sends or reads stands in at least one of them.
   */
  readonly sources: readonly Source[];
  readonly seeds: SeedMiner;
  readonly tools: readonly CatalogueTool[];
}

/** An API with the field of knowledge that its tools belong to. */
export interface CatalogueEntry extends CatalogueApi {
  readonly field: string;
}

export interface ToolParts {
  readonly name: string;
  /** What it does, for the model that chooses it. */
  readonly does: string;
  readonly url: string;
  /** Arguments that must be given, and those that may be. */
  readonly asks?: Readonly<Record<string, JsonSchema>>;
  readonly may?: Readonly<Record<string, JsonSchema>>;
  /** Arguments of the query that the API calls otherwise. */
  readonly renamed?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent with every call. */
  readonly query?: Readonly<Record<string, string>>;
  readonly format?: "json" | "csv" | "xml" | "text";
  /** Elements of XML that are lists also where there is one of them. */
  readonly lists?: readonly string[];
  readonly gives: Cut;
  readonly probes: readonly JsonObject[];
}

export function tool(parts: ToolParts): CatalogueTool {
  const {
    name,
    does,
    url,
    asks = {},
    may = {},
    renamed,
    headers,
    query,
    format = "json",
    lists,
    gives,
    probes,
  } = parts;
  const placed = Object.entries(renamed ?? {}).map(([argument, as]): Argument => ({ name: argument, in: "query", as }));
  return {
    name,
    description: does,
    url,
    input: {
      type: "object",
      properties: { ...asks, ...may },
      required: Object.keys(asks),
      additionalProperties: false,
    } as JsonObject,
    output: gives.schema as JsonObject,
    ...(placed.length === 0 ? {} : { arguments: placed }),
    ...(headers === undefined ? {} : { headers }),
    ...(query === undefined ? {} : { query }),
    result: {
      format,
      ...(gives.select === "@" ? {} : { select: gives.select }),
      ...(lists === undefined ? {} : { lists: [...lists] }),
    },
    examples: probes,
  };
}

/** A text that is asked for. */
export function words(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: "string", description, ...more };
}

/** One of some texts. */
export function choice(description: string, options: readonly string[]): JsonSchema {
  return { type: "string", description, enum: [...options] };
}

export function whole(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: "integer", description, ...more };
}

export function real(description: string, more: JsonSchema = {}): JsonSchema {
  return { type: "number", description, ...more };
}

export function latitude(): JsonSchema {
  return real("Latitude in degrees, north is positive", { minimum: -90, maximum: 90 });
}

export function longitude(): JsonSchema {
  return real("Longitude in degrees, east is positive", { minimum: -180, maximum: 180 });
}
