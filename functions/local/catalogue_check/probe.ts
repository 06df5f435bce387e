/** Probes of one API of the catalogue: each tool with its inputs, and a seed that is mined and found again. */
import { setTimeout as pause } from "node:timers/promises";
import { getPointer } from "../../domain/json.ts";
import type { Policy } from "../../domain/outbound/policy.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { CatalogueApi, CatalogueTool } from "../../sources/catalogue/form.ts";
import type { Draft } from "../../sources/draft.ts";
import { callHttp, HttpToolError } from "../../sources/http/call.ts";
import { readHttpTools } from "../../sources/http/document.ts";
import { checkBySchema } from "../../tools/schema_check.ts";

/** The longest that one call may take, waiting included, milliseconds. */
const DEADLINE_MS = 20_000;
/** Bytes of a reply that are read: what a deployment reads of a source by default would do for most. */
const REPLY_BYTES = 4 * 1024 * 1024;
/** The longest that an API may ask to be left alone, milliseconds. */
const RETRY_AFTER_MAX_MS = 10_000;

export interface Probe {
  /** The tool, or `seeds`. */
  readonly of: string;
  /** Absent where it answered as promised. */
  readonly reason?: string;
  readonly ms: number;
}

/** One request after the other, as far apart as the API is kept to. Never throws. */
export async function probeApi(api: CatalogueApi, policy: Policy): Promise<readonly Probe[]> {
  const read = readHttpTools({ title: api.title, tools: api.tools });
  if (!read.ok) return [{ of: api.name, reason: `${read.field}: ${read.message}`, ms: 0 }];
  const drafts = new Map(read.read.drafts.map((draft) => [draft.name, draft]));
  const waits = new Waits(1_000 / api.per_second);
  const outputs = new Map<string, Json>();
  const probes: Probe[] = [];
  for (const tool of api.tools) {
    const draft = drafts.get(tool.name);
    for (const input of tool.examples) {
      const { output, ...probe } = await called(tool.name, draft, input, policy, waits);
      probes.push(probe);
      if (output !== undefined) outputs.set(tool.name, output);
    }
  }
  return [...probes, await seedFound(api, drafts, policy, waits)];
}

/** Keeps requests apart. */
class Waits {
  readonly #apart_ms: number;
  #next = 0;
  constructor(apart_ms: number) {
    this.#apart_ms = apart_ms;
  }
  async turn(): Promise<void> {
    const now = Date.now();
    const wait = Math.max(0, this.#next - now);
    this.#next = now + wait + this.#apart_ms;
    if (wait > 0) await pause(wait);
  }
}

type Called = Probe & { readonly output?: Json };

async function called(
  of: string,
  draft: Draft | undefined,
  input: JsonObject,
  policy: Policy,
  waits: Waits,
): Promise<Called> {
  if (draft?.via.type !== "http") return { of, reason: "was not read as a tool", ms: 0 };
  await waits.turn();
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  try {
    const output = await callHttp(draft.via, input, {
      policy,
      signal: new AbortController().signal,
      deadline_ms: DEADLINE_MS,
      reply_bytes: REPLY_BYTES,
      retry_after_max_ms: RETRY_AFTER_MAX_MS,
    });
    const checked = checkBySchema(draft.output ?? {}, output);
    if (!checked.ok)
      return { of, reason: `not as promised: ${checked.wrong[0]?.message ?? "another form"}`, ms: took() };
    return saysSomething(output) ? { of, ms: took(), output } : { of, reason: "the answer is empty", ms: took() };
  } catch (error) {
    const fault = error instanceof HttpToolError ? `${error.fault}: ` : "";
    return { of, reason: `${fault}${error instanceof Error ? error.message : String(error)}`, ms: took() };
  }
}

/** Whether any value in it is neither null nor empty. */
function saysSomething(value: Json): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === "object" && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== "";
}

/** The first seed of the list, and whether the tool that takes it finds anything by it. */
async function seedFound(
  { seeds, tools }: CatalogueApi,
  drafts: ReadonlyMap<string, Draft>,
  policy: Policy,
  waits: Waits,
): Promise<Probe> {
  const listed = await called("seeds", drafts.get(seeds.tool), seeds.input, policy, waits);
  if (listed.output === undefined) return { of: "seeds", reason: listed.reason ?? "no answer", ms: listed.ms };
  const list = seeds.list === "" ? listed.output : getPointer(listed.output, seeds.list);
  const [first] = Array.isArray(list) ? (list as Json[]) : [];
  const id = seeds.id === undefined ? first : (first as JsonObject | undefined)?.[seeds.id];
  if (id === undefined || id === null)
    return { of: "seeds", reason: `nothing is listed at ${seeds.list}`, ms: listed.ms };
  const { takenBy } = seeds;
  if (takenBy === undefined) return { of: "seeds", ms: listed.ms };
  const taker = tools.find(({ name }: CatalogueTool) => name === takenBy.tool);
  const input = { ...taker?.examples[0], [takenBy.argument]: id };
  const { output: _, ...found } = await called("seeds", drafts.get(takenBy.tool), input, policy, waits);
  return found.reason === undefined ? found : { ...found, reason: `${takenBy.tool}: ${found.reason}` };
}
