/**
 * The Durable Object of a source: gives out the places for calls of it to all who make any, wherever they run. That the source is
 * down, or asks to be left alone, outlives it; who calls at the moment does not: while anybody does it is asked again and again.
 */
import { DurableObject } from "cloudflare:workers";
import { z } from "zod";
import { type EnterRequest, type LeaveRequest, LimitBook, type Standing } from "./book.ts";
import { type Entry, START } from "./limit.ts";

const stateSchema = z.object({
  next: z.number(),
  quiet_until: z.number(),
  limited: z.number(),
  answered_at: z.number(),
  failures: z.number(),
  opened: z.number(),
  down_until: z.number().nullable(),
  reason: z.string().nullable(),
});
const KEY = "limit";

export class SourceLimit extends DurableObject<Env> {
  #opened: LimitBook | undefined;

  enter(request: EnterRequest): Entry {
    return this.#book().enter(request);
  }

  leave(request: LeaveRequest): Standing {
    return this.#book().leave(request);
  }

  standing(): Standing {
    return this.#book().standing();
  }

  #book(): LimitBook {
    const { kv } = this.ctx.storage;
    this.#opened ??= new LimitBook(stateSchema.safeParse(kv.get(KEY)).data ?? START, (state) => kv.put(KEY, state));
    return this.#opened;
  }
}
