/** A setting of the deployment that is wrong for a while: nothing works, nothing is lost, and everybody is told which it is. */
import { createExecutionContext, createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { expect, it } from "vitest";
import { Pump } from "../../support/pump.ts";
import { row, rows, specification, statusOf } from "../../support/runs.ts";
import { app, scheduled, startRun } from "../../support/worker.ts";

it.each([
  ["MODELS", "{bad"],
  ["SECRET_HOSTS", '{"X_KEY":["http://x"]}'],
  ["REPLY_BYTES", "1e6x"],
])("%s, while a run is under way", async (name, value) => {
  const pump = new Pump(env);
  const given = { name: "settings", count: 12, wave: 12, attempts: 1, seed: name.length };
  const { run } = await startRun(pump.env, specification(given));
  await pump.drain(async (batches) => {
    if (batches === 4) Object.assign(pump.env, { [name]: value });
  });
  expect(await statusOf(run.id)).toBe("running");
  const told = async (path: string) => {
    const response = await app.fetch(new Request(`http://localhost${path}`), pump.env, createExecutionContext());
    return [response.status, ((await response.json()) as { detail?: string }).detail];
  };
  for (const path of ["/healthz", "/v1/runs"])
    expect(await told(path)).toEqual([503, expect.stringContaining(`setting ${name}`)]);
  await expect(scheduled(createScheduledController(), pump.env)).rejects.toThrow(`setting ${name}`);

  Object.assign(pump.env, { [name]: (env as unknown as Record<string, unknown>)[name] });
  await env.DB.prepare("UPDATE runs SET created_at = 0 WHERE id = ?").bind(run.id).run();
  for (let i = 0; i < 20 && (await statusOf(run.id)) !== "finished"; i++) {
    await env.DB.prepare("UPDATE tasks SET moved_at = 0 WHERE run_id = ?").bind(run.id).run();
    await scheduled(createScheduledController(), pump.env);
    await pump.drain();
  }
  expect(await statusOf(run.id)).toBe("finished");
  expect(await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND status = 'graded'", run.id)).toEqual({
    n: 12,
  });
  expect(await rows("SELECT id FROM tasks WHERE run_id = ? AND reason = 'stage_failed'", run.id)).toEqual([]);
});

it("an open server of one's own machine answers nobody else", async () => {
  const local = { ...env, API_OPEN: "local" } as Env;
  const ask = async (url: string, headers: Record<string, string> = {}) =>
    (await app.fetch(new Request(url, { headers }), local, createExecutionContext())).status;
  expect(await ask("http://localhost:8787/v1/runs")).toBe(200);
  expect(await ask("http://127.0.0.1:8787/v1/runs", { origin: "http://localhost:3000" })).toBe(200);
  expect(await ask("http://evil.example/v1/runs")).toBe(403);
  expect(await ask("http://localhost:8787/v1/runs", { origin: "https://evil.example" })).toBe(403);
  expect(await ask("http://localhost:8787/v1/runs", { origin: "null" })).toBe(403);
});
