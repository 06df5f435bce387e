/** A tool pool: all that a run may draw from, as an immutable value. What decides the bytes of its runs decides its digest. */
import software from "../../package.json" with { type: "json" };
import { sha256Hex } from "../domain/json.ts";
import { QUESTIONS_DEFAULT, type Questions } from "../domain/questions.ts";
import { DOMAIN_FORM, type Domain, type Exemplar, type Seed } from "../domain/schema.ts";
import { lazy, perObject } from "../lib/memo.ts";
import type { Chaining } from "./chaining.ts";
import { isRepeatable, type Tool } from "./contract.ts";
import { type Definition, definitionOf } from "./definition.ts";
import { type PoolContent, ToolGraph } from "./graph.ts";
import { nameFault } from "./names.ts";
import { schemaFault } from "./schema_check.ts";

/** Of dive. */
export const VERSION = software.version;

/** Where a pool comes from. */
export interface PoolSource {
  /** What runs name it by. */
  readonly name: string;
  /** The pool as it is now: the same object for as long as nothing of it changes. */
  pool(): ToolPool;
}

export interface PoolParts extends Omit<PoolContent, "seeds"> {
  /** Of its source. */
  readonly name: string;
  /** At first use, so that no data is decoded at start-up. */
  readonly seeds: () => readonly Seed[];
  /** Digest of what decides the outputs and the wording of its tools beyond their definitions, such as data in the bundle. */
  readonly content: string;
  /** That digest is also one of all definitions, seeds and exemplars: they need not be made to know the pool's. */
  readonly contentIsWhole?: true;
  /** Of the software. */
  readonly version?: string;
}

/** How a pool that was stored is brought back: under its digest, with the tools that are not to be had any more. */
export interface Restored {
  readonly digest: string;
  readonly unavailable: readonly Tool[];
  /** Tools of which not even a definition is to be had. */
  readonly unknown: number;
}

export class ToolPool implements PoolContent {
  readonly name: string;
  readonly chaining: Chaining;
  /** Those that can be called, in order. */
  readonly tools: readonly Tool[];
  /** Those that the pool has and that cannot be called: they are not offered and not planned with, and every call fails. */
  readonly unavailable: readonly Tool[];
  /** Tools that the pool had and of which nothing is known any more: a name of one is a name that it does not have. */
  readonly unknown: number;
  readonly exemplars: readonly Exemplar[];
  readonly #parts: PoolParts;
  readonly #digest: () => string;
  readonly #byName: ReadonlyMap<string, Tool>;
  readonly #unavailable: ReadonlySet<string>;
  readonly #graph = lazy(() => new ToolGraph(this));
  readonly #varied = lazy(() => {
    const { tools, seeds, exemplars, chaining } = this;
    const { varied } = chaining;
    return varied === undefined ? this.graph : new ToolGraph({ tools, seeds, exemplars, chaining: varied });
  });
  readonly #stored = lazy(() => this.#write());
  #reduced: { readonly key: string; readonly graph: ToolGraph } | undefined;

  /** Throws for a tool whose name or domain is not of the form that they have, or that has the name of another. */
  constructor(parts: PoolParts, restored?: Restored) {
    const { name, chaining, tools, exemplars } = parts;
    this.#parts = parts;
    this.name = name;
    this.chaining = chaining;
    this.tools = tools;
    this.exemplars = exemplars;
    this.unavailable = restored?.unavailable ?? [];
    this.unknown = restored?.unknown ?? 0;
    this.#unavailable = new Set(this.unavailable.map((tool) => tool.name));
    this.#byName = new Map([...this.unavailable, ...tools].map((tool) => [tool.name, tool]));
    // What was stored was checked when it was new: rules that have come since do not keep a run from its pool.
    if (restored === undefined) checkTools(name, tools);
    this.#digest = restored === undefined ? lazy(() => this.#ownDigest()) : () => restored.digest;
  }

  /** SHA-256, hexadecimal. */
  get digest(): string {
    return this.#digest();
  }

  get seeds(): readonly Seed[] {
    return this.#parts.seeds();
  }

  /** Domains of its tools, in the order in which they first occur. */
  get domains(): readonly Domain[] {
    return [...new Set(this.tools.map(({ domain }) => domain))];
  }

  /** What chains, over the tools that can be called. */
  get graph(): ToolGraph {
    return this.#graph();
  }

  /** The same, for questions of that kind. */
  graphFor(questions: Questions): ToolGraph {
    return questions === "varied" ? this.#varied() : this.graph;
  }

  /** The tool of that name, whether it can be called or not. */
  readonly find = (name: string): Tool | undefined => this.#byName.get(name);

  /** True if the pool has the tool and it can be called: it may be offered. */
  offers(name: string): boolean {
    return this.#byName.has(name) && !this.#unavailable.has(name);
  }

  /** False if what the tool returns may differ from call to call, or calling it changes something outside; whether it can be called or not. */
  isRepeatable(name: string): boolean {
    const tool = this.find(name);
    return tool === undefined || isRepeatable(tool);
  }

  /** True if a record stands for a call of the tool, instead of another call; whether it can be called or not. */
  recordsCallsOf(name: string): boolean {
    return !this.isRepeatable(name);
  }

  /** The graph without some tools. The last one is kept, since waves of one run ask for the same. */
  graphWithout(names: readonly string[], questions: Questions = QUESTIONS_DEFAULT): ToolGraph {
    const whole = this.graphFor(questions);
    if (names.length === 0) return whole;
    const key = [questions, ...names.toSorted()].join(" ");
    if (this.#reduced?.key === key) return this.#reduced.graph;
    const { tools, seeds, exemplars } = this;
    const { chaining } = whole.pool;
    const left = tools.filter((tool) => !names.includes(tool.name));
    const graph = new ToolGraph({ tools: left, seeds, exemplars, chaining });
    this.#reduced = { key, graph };
    return graph;
  }

  /** What is stored of it: its content, in digests, and the definitions that the content names. */
  get stored(): { readonly content: string; readonly definitions: readonly Definition[] } {
    return this.#stored();
  }

  #ownDigest(): string {
    const { content, contentIsWhole, version = VERSION } = this.#parts;
    return sha256Hex(contentIsWhole ? JSON.stringify({ version, content }) : this.stored.content);
  }

  #write(): { content: string; definitions: readonly Definition[] } {
    const { content, version = VERSION } = this.#parts;
    const definitions = this.tools.map((tool) => definitionOf(tool, this.chaining));
    const digests = {
      version,
      content,
      tools: definitions.map(({ digest }) => digest),
      seeds: sha256Hex(JSON.stringify(this.seeds)),
      exemplars: sha256Hex(JSON.stringify(this.exemplars)),
    };
    return { content: JSON.stringify(digests), definitions };
  }
}

/** Throws for the first that a pool cannot have. */
function checkTools(source: string, tools: readonly Tool[]): void {
  if (tools.length > TOOLS_MAX)
    throw new Error(`source "${source}": expected at most ${TOOLS_MAX} tools, not ${tools.length}`);
  const names = new Set<string>();
  for (const tool of tools) {
    const { name } = tool;
    const fault = names.has(name) ? "another tool has this name" : (nameFault(name) ?? contractFault(tool));
    if (fault !== null) throw new Error(`source "${source}", tool "${name.slice(0, 100)}": ${fault}`);
    names.add(name);
  }
}

/** Tools of a pool, at most: the list of their digests is one value in the database, which takes 2 MB. */
const TOOLS_MAX = 25_000;

/** Characters of a description, at most: models read it with every request. */
const DESCRIPTION_MAX = 20_000;

/** What keeps a tool out of a pool, and what was expected; null where nothing does. */
function contractFault(tool: Tool): string | null {
  const { domain, description } = tool;
  if (!DOMAIN_FORM.test(domain)) return `domain "${domain.slice(0, 100)}": expected ${DOMAIN_FORM}`;
  if (description.length > DESCRIPTION_MAX) return `description: expected at most ${DESCRIPTION_MAX} characters`;
  // Schemas of a tool that reads its values itself only describe it: they are not made before somebody wants to see them.
  if (tool.reads !== undefined) return null;
  for (const field of ["input", "output"] as const) {
    const fault = schemaFault(tool[field]);
    if (fault !== null) return `${field}: ${fault}`;
  }
  // What trainers and endpoints take is an object of named arguments.
  const { type } = tool.input;
  return type === undefined || type === "object"
    ? null
    : `input: expected the type object, not ${JSON.stringify(type)}`;
}

/** Questions of its exemplars: what no question may come from. */
export const exemplarQuestions = perObject(({ exemplars }: ToolPool) => exemplars.map(({ question }) => question));
