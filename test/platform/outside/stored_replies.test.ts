/** Replies that stand in the store in a form that is not known, as a version before this one wrote them. */
import { env } from "cloudflare:workers";
import { expect, inject, it } from "vitest";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { COLLECT_VERSION } from "../../../functions/models/prompts/collect.ts";
import { storedReplySchema } from "../../../functions/models/reply.ts";
import { Pump } from "../../support/pump.ts";
import { rows, specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const usage = { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10 };
const message = { role: "assistant", content: "x", refusal: null };

it.each([
  ["a completion without a kind", JSON.stringify({ message, finish_reason: "stop", model: "m", usage })],
  ["no JSON", "{"],
  ["nothing", ""],
])("%s: it is asked for again and replaced", async (name, stale) => {
  const collector = { base_url: `${inject("scriptedServer")}/at/stored_replies/v1`, model: "a-collector" };
  const pump = new Pump(env);
  const wanted = { name: "stale", count: 2, wave: 2, attempts: 0, seed: 600 + name.length, models: { collector } };
  const { run } = await startRun(
    pump.env,
    specification({ ...wanted, quotas: quotasSchema.parse({ calls: { max: 4 } }) }),
  );
  let placed = 0;
  await pump.drain(async () => {
    // As soon as there are tasks: before any model is called for them.
    if (placed > 0) return;
    const { meta } = await env.DB.prepare(
      `INSERT INTO completions (key, run_id, role, model, response)
       SELECT id || '/collect/1/0/' || ?2, run_id, 'collector', 'm', ?3 FROM tasks WHERE run_id = ?1`,
    )
      .bind(run.id, COLLECT_VERSION, stale)
      .run();
    placed = meta.changes;
  });
  expect(placed).toBeGreaterThanOrEqual(2);
  expect(await statusOf(run.id)).toBe("finished");
  const stored = await rows("SELECT key, response FROM completions WHERE run_id = ?", run.id);
  expect(stored.filter(({ response }) => !storedReplySchema.safeParse(JSON.parse(String(response))).success)).toEqual(
    [],
  );
  // One a task, dropped ones and those in their place included.
  const first = stored.filter(({ key }) => String(key).endsWith(`/collect/1/0/${COLLECT_VERSION}`));
  expect(first.length).toBeGreaterThanOrEqual(placed);
});
