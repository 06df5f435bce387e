/** Calls of tools of sources, made again at a platform that has these sources: at the services themselves. */
import type { TaskRecord } from "../../datasets/record.ts";
import { worldOf } from "../../domain/variants/world.ts";
import { type Caller, differing } from "../check.ts";
import type { Client } from "../client.ts";
import { all } from "../pages.ts";

interface SourceTool {
  readonly name: string;
  readonly state: string;
  readonly effect: string;
}

export interface Again {
  readonly made: number;
  /** Of tools that the platform does not have, that change something, or that are known to return other things each time. */
  readonly gone: number;
  readonly wrong: readonly string[];
}

export class LiveTools {
  readonly #client: Client;
  /** By source, its tools that are called again. */
  readonly #steady: ReadonlyMap<string, ReadonlySet<string>>;

  private constructor(client: Client, steady: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#client = client;
    this.#steady = steady;
  }

  static async of(client: Client): Promise<LiveTools> {
    const sources = await all<{ name: string }>(client, "/v1/sources");
    const steady = await Promise.all(
      sources.map(async ({ name }) => {
        const tools = await all<SourceTool>(client, `/v1/sources/${name}/tools`);
        const kept = tools.filter(({ state, effect }) => state === "ready" && effect !== "write");
        return [name, new Set(kept.map((tool) => tool.name))] as const;
      }),
    );
    return new LiveTools(client, new Map(steady));
  }

  /** @param ids of calls of the record. */
  async again(record: TaskRecord, ids: readonly string[]): Promise<Again> {
    const world = worldOf(record.variant ?? null);
    const call: Caller = async (tool, input, before) => {
      const { source = "", name } = this.#found(tool, record) ?? { name: tool };
      const path = `/v1/tools/${encodeURIComponent(name)}/call?pool=${encodeURIComponent(source)}`;
      const made = await this.#client.post<{ ok: boolean; output: never }>(path, { input, before });
      return made.ok ? { ok: true, output: world.outputOf(tool, input, made.output) } : made;
    };
    const its = record.evidence.filter(({ id, tool }) => ids.includes(id) && this.#found(tool, record) !== undefined);
    const made = its.map(({ id }) => id);
    return { made: made.length, gone: ids.length - made.length, wrong: await differing(record, made, call) };
  }

  /** The tool in its own source: a record may call it by both names, where another pool has one of the same name. */
  #found(tool: string, { sources = [] }: TaskRecord): { readonly source: string; readonly name: string } | undefined {
    for (const source of sources) {
      const own = this.#steady.get(source);
      const name = [tool, tool.startsWith(`${source}_`) ? tool.slice(source.length + 1) : tool].find((one) =>
        own?.has(one),
      );
      if (name !== undefined) return { source, name };
    }
    return undefined;
  }
}
