/**
 * `/v1/runs/{run}/events`: how far a run is, as server-sent events. Each event is the whole state, and its id says which state that
 * is: whoever comes back with `Last-Event-ID` is told nothing until something has changed since, and misses nothing by that.
 */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { findKey } from "../../db/keys.ts";
import { countTasks, findRun } from "../../db/runs.ts";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import { readableSpecification } from "../domain/run.ts";
import { settledBefore, wentOnAt } from "../domain/run_progress.ts";
import { type Look, Looks } from "./looks.ts";
import { notFound, problems } from "./problem.ts";
import { idSchema, newRouter } from "./router.ts";
import { runProgress } from "./run_view.ts";

/** Between two looks at the database. */
const LOOK_MS = 1_000;
/** A look at a long run takes longer, and is then made less often: it takes this part of the time at most. */
const LOOK_SHARE = 1 / 20;
/** So often something is said at least: whoever is gone is noticed by that, and what stands between keeps the connection. */
const SILENCE_MS = 15_000;
/** A stream ends after so long; its reader takes it up again where it was. */
const STREAM_MS = 5 * 60_000;
const RETRY_MS = 1_000;
/** Runs whose last state is kept for those who look at the same time. */
const KEPT_MOST = 64;

const ENDED: ReadonlySet<string> = new Set(["finished", "budget_exhausted", "empty", "cancelled", "failed"]);

const events = createRoute({
  method: "get",
  path: "/runs/{run}/events",
  tags: ["runs"],
  summary: "Follow a run as server-sent events",
  description:
    "An event `progress` whenever something has changed, with fields of the run as `GET /v1/runs/{run}` shows them: status, percent, eta, elapsed_ms, progress, funnel, tiers, paused. An event `end`, with the same data, once the run has ended. The stream ends after five minutes at most, or once its key is revoked: ask again with the id of the last event in `Last-Event-ID`, as `EventSource` does by itself.",
  request: {
    params: z.object({ run: idSchema }),
    headers: z.object({
      "last-event-id": z.string().max(100).optional().openapi({ description: "The id of the last event that came" }),
    }),
  },
  responses: {
    200: { description: "The events", content: { "text/event-stream": { schema: z.string() } } },
    ...problems("run_not_found"),
  },
});

interface State {
  readonly id: string;
  readonly ended: boolean;
  readonly data: string;
}
/** The last look at each run in this isolate: a hundred readers of one run cost one look. Nothing is lost with it. */
const looks = new Looks<State | undefined>({ pause_ms: LOOK_MS, share: LOOK_SHARE, most: KEPT_MOST });
/** The same of each reader's key: whether it opens anything still. */
const keyLooks = new Looks<boolean>({ pause_ms: LOOK_MS, share: LOOK_SHARE, most: KEPT_MOST });

/** What stands there now; undefined of a run that is not there. */
function lookAt(env: Env, id: string): Promise<Look<State | undefined>> {
  return looks.at(id, () => stateOf(env, id));
}

/** The fields that an event has, as they were seen a moment ago; undefined of a run that is not there. */
export async function lookedAt(env: Env, id: string): Promise<ReturnType<typeof runProgress> | undefined> {
  const { state } = await lookAt(env, id);
  return state === undefined ? undefined : JSON.parse(state.data);
}

async function isValid(env: Env, key: string | null): Promise<boolean> {
  if (key === null) return true;
  const look = await keyLooks.at(key, async () => (await findKey(database(env.DB), key))?.revoked_at === null);
  return look.state;
}

async function stateOf(env: Env, id: string): Promise<State | undefined> {
  const db = database(env.DB);
  const run = await findRun(db, id);
  if (run === undefined) return undefined;
  const specification = readableSpecification(run.specification);
  const counts = await countTasks(db, id, settledBefore(run, specification), wentOnAt(run));
  const view = runProgress(run, specification?.count ?? 0, counts, Date.now());
  // Time passes by itself: that is no change.
  const { elapsed_ms: _, eta: __, ...changing } = view;
  const ended = ENDED.has(run.status);
  return { id: sha256Hex(canonicalJson([id, changing])).slice(0, 16), ended, data: JSON.stringify(view) };
}

export const runEvents = newRouter().openapi(events, async (c) => {
  const { run } = c.req.valid("param");
  const first = await lookAt(c.env, run);
  if (first.state === undefined) throw notFound("run", run);
  const stream = eventsOf(c.env, run, c.get("caller").key, c.req.valid("header")["last-event-id"]);
  return c.body(stream, 200, { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" });
});

/** What its reader takes is made as it takes it: nothing piles up for one that is slow. */
function eventsOf(env: Env, run: string, key: string | null, last: string | undefined): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const until = Date.now() + STREAM_MS;
  let known = last;
  let cancelled = false;
  let greeted = false;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const say = (text: string) => controller.enqueue(encoder.encode(text));
        if (!greeted) {
          greeted = true;
          return say(`retry: ${RETRY_MS}\n\n`);
        }
        const silent = Date.now() + SILENCE_MS;
        while (!cancelled && Date.now() < until) {
          // Who asks again is told that it is revoked.
          if (!(await isValid(env, key))) return controller.close();
          const look = await lookAt(env, run);
          const { state } = look;
          // A run that was deleted meanwhile has nothing more to tell.
          if (state === undefined) return controller.close();
          if (state.ended) {
            say(eventOf("end", state));
            return controller.close();
          }
          if (state.id !== known) {
            known = state.id;
            return say(eventOf("progress", state));
          }
          if (Date.now() >= silent) return say(": still here\n\n");
          await scheduler.wait(looks.pauseAfter(look));
        }
        if (!cancelled) controller.close();
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
}

function eventOf(name: string, { id, data }: State): string {
  return `id: ${id}\nevent: ${name}\ndata: ${data}\n\n`;
}
