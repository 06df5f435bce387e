/**
 * Tools of the contract, made of what is stored of them: as a source has them now, or of the definition in the pool of an old
 * run. How a tool is called stands in its definition, so that both are called alike.
 */
import { z } from "zod";
import type { Json, JsonObject } from "../domain/schema.ts";
import type { CallOptions, Checked, Effect, Tool } from "../tools/contract.ts";
import { checkBySchema } from "../tools/schema_check.ts";
import type { StoredDefinition } from "../tools/snapshot.ts";
import { callVia } from "./call.ts";
import { type Draft, viaSchema } from "./draft.ts";
import { HttpToolError } from "./http/call.ts";
import type { SourceGate } from "./limit/gate.ts";
import type { McpEra } from "./mcp/form.ts";
import type { Reach } from "./reach.ts";
import { overridden, type Settings, statedOutput } from "./settings.ts";
import { type Fields, fieldsSchema } from "./wording/fields.ts";
import { worded } from "./wording/worded.ts";

/** What a tool of a stored source is called by. */
const originSchema = z.object({
  /** Id of the source: another of the same name has no part in it. */
  source: z.string(),
  via: viaSchema,
  /** Its output schema was learnt: it says what was seen, and refuses nothing. */
  learnt: z.literal(true).exactOptional(),
  /** Fields that may be left out and of which a call must have one all the same, those that it answered with first. */
  needs: z.array(z.string()).exactOptional(),
});
export type Origin = z.infer<typeof originSchema>;

/** A source, as far as its tools are made of it. */
export interface Maker {
  readonly id: string;
  readonly name: string;
  /** Of the API or server: title, version, address. */
  readonly about: { readonly title: string; readonly version: string; readonly licence: string; readonly url?: string };
  readonly settings: Settings;
  readonly reach: Reach;
  /** What its server was found to speak. */
  readonly era: McpEra | undefined;
  /** What its calls pass. */
  readonly gate: SourceGate;
}

export interface Made {
  readonly draft: Draft;
  /** Learnt from what it returned, where its source states none or that is not to count. */
  readonly output: Draft["output"] | undefined;
  readonly inputs: readonly JsonObject[];
  /** As `Origin.needs`. */
  readonly needs?: readonly string[];
}

/** The tool as its source has it now; what is not enabled is none. */
export function toolOf({ draft, output, inputs, needs = [] }: Made, maker: Maker): Tool | undefined {
  const { effect, kind, domain, enabled } = overridden(draft, maker.settings);
  if (!enabled) return undefined;
  const { name, description, title, input, via } = draft;
  const { about } = maker;
  const stated = statedOutput(draft, maker.settings);
  const origin: Origin = {
    source: maker.id,
    via,
    ...(stated === undefined ? { learnt: true as const } : {}),
    ...(needs.length === 0 ? {} : { needs: [...needs] }),
  };
  const example = inputs[0] ?? draft.examples[0];
  return callable(
    {
      name,
      domain,
      kind,
      description: told(description === "" ? (title ?? draft.origin) : description, needs),
      input,
      output: stated ?? output ?? {},
      source: maker.name,
      effect,
      sources: [
        {
          name: about.title,
          kind: "data",
          licence: about.licence,
          version: about.version,
          ...(about.url === undefined ? {} : { url: about.url }),
        },
      ],
      origin: origin as unknown as JsonObject,
      ...(example === undefined ? {} : { example }),
    },
    origin,
    maker,
  );
}

/** With what its source does not say: which call it refuses. */
function told(description: string, needs: readonly string[]): string {
  if (needs.length === 0) return description;
  const what = needs.length === 1 ? `It needs ${needs[0]}.` : `It needs at least one of ${needs.join(", ")}.`;
  return `${description.replace(/([^.!?])$/, "$1.")} ${what}`;
}

/** A call that the source is known to answer: where it does not, the source is down. */
export type Known = () => Promise<unknown>;

/** The first of the tools that was seen to answer, as a call. */
export function knownOf(tools: readonly Tool[], { reach }: Pick<Maker, "reach">): Known | undefined {
  const tool = tools.find(({ effect, example }) => effect !== "write" && example !== undefined);
  return tool && (async () => tool.call(tool.example ?? {}, { signal: AbortSignal.timeout(reach.deadline_ms) }));
}

/**
 * The tool as the pool of an old run has it, called by what its source may now; undefined where it is not of this source.
 * @param known what its source answers now.
 */
export function revived(definition: StoredDefinition, maker: Maker, known: Known | undefined): Tool | undefined {
  const origin = originSchema.safeParse(definition.origin);
  if (!origin.success || origin.data.source !== maker.id) return undefined;
  const { fields, ...said } = definition;
  const read = fieldsSchema.safeParse(fields);
  const tool = callable(said, origin.data, maker, known);
  return read.success && Object.keys(read.data.gives).length > 0 ? worded(tool, read.data as unknown as Fields) : tool;
}

type Said = Omit<Tool, "call" | "reads" | "inTurn">;

function callable(said: Said, { via, learnt }: Origin, maker: Maker, known?: Known): Tool {
  const { name, settings, reach, era, gate } = maker;
  const { effect } = said;
  const tool: Tool = {
    ...said,
    inTurn: (make) => gate.pass(make, { repeatable: effect !== "write", known: known ?? knownOf([tool], maker) }),
    ...(learnt && { reads: { input: (value) => checkBySchema(said.input, value), output: anything } }),
    call(input: JsonObject, { signal, key }: CallOptions): Promise<Json> {
      if (!mayWrite(effect, settings))
        throw new HttpToolError(
          "blocked",
          `the source ${name} does not allow calls that change something (allow_writes)`,
        );
      return callVia(via, input, { reach, effect, era, signal, ...(key === undefined ? {} : { key }) });
    },
  };
  return tool;
}

function anything(value: unknown): Checked<Json> {
  return { ok: true, value: value as Json };
}

/** Whether a tool of that effect may be called at all. */
export function mayWrite(effect: Effect, { allow_writes }: Pick<Settings, "allow_writes">): boolean {
  return effect !== "write" || allow_writes;
}
