/**
 * The tool pool: every embedded tool by name, with seeds and exemplars of each domain,
 * and the one way to call a tool (validated input, validated output, errors as data).
 */
import { perObject } from "../domain/per_object.ts";
import { DOMAINS, type Domain, type Exemplar, type Json, type JsonObject, type Seed } from "../domain/schema.ts";
import { academia } from "./embedded/academia/index.ts";
import { biology } from "./embedded/biology/index.ts";
import { finance } from "./embedded/finance/index.ts";
import { general } from "./embedded/general/index.ts";
import { medicine } from "./embedded/medicine/index.ts";
import { type EmbeddedDomain, lazy, type Tool, ToolError } from "./tool.ts";

const EMBEDDED: Readonly<Record<Domain, EmbeddedDomain>> = { general, academia, biology, finance, medicine };

/** All tools, in a fixed order: by domain, then as declared. */
export const TOOLS: readonly Tool[] = DOMAINS.flatMap((domain) => EMBEDDED[domain].tools);

const BY_NAME: ReadonlyMap<string, Tool> = new Map(TOOLS.map((tool) => [tool.name, tool]));

/** The tool of that name, or undefined. */
export function findTool(name: string): Tool | undefined {
  return BY_NAME.get(name);
}

/** Seeds of one domain, in a fixed order. */
export function seedsOf(domain: Domain): readonly Seed[] {
  return SEEDS[domain]();
}
const SEEDS = Object.fromEntries(DOMAINS.map((d) => [d, lazy(EMBEDDED[d].seeds)])) as Record<
  Domain,
  () => readonly Seed[]
>;

/** All exemplars, in a fixed order. */
export const EXEMPLARS: readonly Exemplar[] = DOMAINS.flatMap((domain) => EMBEDDED[domain].exemplars);

/** What is wrong with a call that could not be made. */
export type Mistake = "unknown_tool" | "bad_arguments";

export type CallResult = { ok: true; output: Json; error: null } | { ok: false; output: null; error: string };
/** Without a mistake of the caller's, a tool that fails has no answer. */
export type Called = CallResult & { readonly mistake?: Mistake };

/** What a call of the tool may hold and nothing beside it; made once, since zod compiles a schema when it is first used. */
export const strictInput = perObject((tool: Tool): Tool["input"] => tool.input.strict());

/**
 * Calls a tool: unknown name, bad input, a tool's own refusal and output that breaks its schema all come back as data.
 * Anything else that a tool throws is a defect and comes back as an error too, without its stack.
 */
export async function callTool(name: string, input: JsonObject): Promise<Called> {
  const tool = BY_NAME.get(name);
  if (tool === undefined) return failed(`unknown tool "${name}"`, "unknown_tool");
  const parsed = strictInput(tool).safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue === undefined || issue.path.length === 0 ? "input" : issue.path.join(".");
    return failed(`${field}: ${issue?.message ?? "invalid"}`, "bad_arguments");
  }
  try {
    const output = tool.output.safeParse(await tool.run(parsed.data as JsonObject));
    if (!output.success)
      return failed(`the tool returned output that breaks its own schema: ${output.error.issues[0]?.message}`);
    return { ok: true, output: output.data as Json, error: null };
  } catch (error) {
    if (error instanceof ToolError) return failed(error.message);
    return failed(`internal error in the tool: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function failed(error: string, mistake?: Mistake): Called {
  return { ok: false, output: null, error, ...(mistake === undefined ? {} : { mistake }) };
}
