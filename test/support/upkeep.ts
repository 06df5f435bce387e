/** The queue for upkeep, delivered by hand: what is deleted through the API is removed when the test says so. */
import { env } from "cloudflare:test";
import { consumeUpkeep } from "../../functions/pipeline/upkeep.ts";
import { call, post } from "./api.ts";

export class Upkeep {
  /** Bodies that wait. */
  queued: unknown[] = [];
  readonly queue = { send: async (body: unknown) => void this.queued.push(body) } as unknown as Queue;
  readonly env = { ...env, UPKEEP_QUEUE: this.queue } as Env;

  remove(path: string): Promise<Response> {
    return call(path, { method: "DELETE" }, { UPKEEP_QUEUE: this.queue });
  }

  takeDown(task: string, reason = "asked for by its owner"): Promise<Response> {
    return post(`/v1/tasks/${task}/takedown`, { reason }, {}, { UPKEEP_QUEUE: this.queue });
  }

  /** Delivers until nothing waits; a message that is to be retried comes again. Returns the deliveries. */
  async deliver(bindings: Env = this.env, now = Date.now(), most = 200): Promise<number> {
    let deliveries = 0;
    while (this.queued.length > 0) {
      if (++deliveries > most) throw new Error(`${most} deliveries and no end`);
      const body = this.queued.shift();
      const retry = () => void this.queued.push(body);
      const message = { id: `u${deliveries}`, timestamp: new Date(0), body, attempts: 1, ack() {}, retry };
      await consumeUpkeep({ queue: "dive-upkeep", messages: [message] } as unknown as MessageBatch, bindings, now);
    }
    return deliveries;
  }
}

/** Every place of the database, as table and column, that names one of the words; the audit log aside, which names what is gone too. */
export async function placesNaming(...words: readonly string[]): Promise<string[]> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%' AND name NOT LIKE 'd1_%' AND name <> 'audit' ORDER BY name",
  ).all<{ name: string }>();
  const places: string[] = [];
  for (const { name } of tables) {
    const { results: columns } = await env.DB.prepare(`SELECT name FROM pragma_table_info('${name}')`).all<{
      name: string;
    }>();
    for (const { name: column } of columns) {
      const where = words.map((_, i) => `instr("${column}", ?${i + 1}) > 0`).join(" OR ");
      const found = await env.DB.prepare(`SELECT 1 FROM ${name} WHERE ${where} LIMIT 1`)
        .bind(...words)
        .first();
      if (found !== null) places.push(`${name}.${column}`);
    }
  }
  return places;
}

/** Keys of objects that name the word. */
export async function objectsNaming(word: string): Promise<string[]> {
  const keys: string[] = [];
  for (let cursor: string | undefined; ; ) {
    const page: R2Objects = await env.BUCKET.list(cursor === undefined ? {} : { cursor });
    keys.push(...page.objects.map(({ key }) => key).filter((key) => key.includes(word)));
    if (!page.truncated) return keys;
    cursor = page.cursor;
  }
}
