/**
 * Tools of the service of `server.ts`: they execute over HTTP, and what they return differs from call to call. They say what
 * they take and give as embedded tools do, so that the embedded teacher plans with them and asks for what they returned.
 */
import type { Json } from "../../../functions/domain/schema.ts";
import type { EmbeddedTool } from "../../../functions/embedded/tool.ts";
import { type Effect, ToolError } from "../../../functions/tools/contract.ts";

/** Where the service is. Set once, before the first call. */
export const service = { url: "" };

interface Declared {
  /** What the service calls it. */
  readonly name: string;
  readonly effect: Effect;
  readonly takes: "country" | "city";
  /** What it counts, as a question says it. */
  readonly counts: string;
}

const DECLARED: readonly Declared[] = [
  { name: "visits", effect: "read", takes: "country", counts: "number of visits on record" },
  { name: "letters", effect: "read", takes: "city", counts: "number of letters received" },
  { name: "census", effect: "read", takes: "country", counts: "number of entries in the census" },
  { name: "gauge", effect: "read", takes: "country", counts: "reading of the gauge" },
  { name: "archive", effect: "read", takes: "country", counts: "number of boxes in the archive" },
  { name: "minutes", effect: "read", takes: "country", counts: "number of minutes taken" },
  { name: "note", effect: "write", takes: "country", counts: "number of the note filed" },
  { name: "passage", effect: "write", takes: "city", counts: "number of the passage booked" },
];

export const impureTools: readonly EmbeddedTool[] = DECLARED.map(({ name, effect, takes, counts }) => ({
  name: `service_${name}`,
  domain: "general",
  kind: "retrieval",
  description: `Asks the service for the ${counts}: a count and a nonce that are new with each call.`,
  input: {
    type: "object",
    properties: { [takes]: { type: "string", minLength: 2 } },
    required: [takes],
    additionalProperties: false,
  },
  output: {
    type: "object",
    properties: { count: { type: "integer" }, nonce: { type: "string" }, text: { type: "string" } },
    required: ["count", "nonce"],
    additionalProperties: false,
  },
  source: "service",
  effect,
  takes: { [takes]: { concept: `${takes}.name` as const } },
  gives: {
    "/count": { concept: "count", phrase: `the ${counts} for {${takes}}` },
    "/nonce": { concept: "tag", phrase: `the nonce that comes with the ${counts} for {${takes}}` },
  },
  probes: [],
  sources: [],
  call: async (input, { signal, key }) => {
    const response = await fetch(`${service.url}/call/${name}`, {
      method: "POST",
      body: JSON.stringify(input),
      headers: { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) },
      signal,
    });
    const text = await response.text();
    if (!response.ok) throw new ToolError(text);
    return JSON.parse(text) as Json;
  },
}));
