import { env } from "cloudflare:test";
import { it } from "vitest";
import { runSpecificationSchema } from "../../functions/domain/run.ts";
import { cutDataset } from "../../functions/stages/release/cut.ts";
import { releaseStage } from "../../functions/stages/release.ts";
import { sampleFacts, storeTask } from "../support/dataset.ts";
it("scale", async () => {
  const run = "run-5ca1e5ca1e00";
  await env.DB.prepare("INSERT INTO runs (id, base, repetition, status, specification, pool, created_at) VALUES (?1, ?1, 1, 'solving', ?2, 'p', 0)").bind(run, JSON.stringify(runSpecificationSchema.parse({}))).run();
  await storeTask(env.DB, run, sampleFacts(0, { padding: 3000 }));
  const f = sampleFacts(3, { padding: 3000 });
  await storeTask(env.DB, run, f);
  for (const t of ["tasks"]) await env.DB.prepare(`WITH RECURSIVE n(i) AS (SELECT 10 UNION ALL SELECT i+1 FROM n WHERE i < 6009)
    INSERT INTO tasks SELECT 'task-5ca1e5ca1e00-' || printf('%06d', i), run_id, i, wave, status, round, domain, configuration, exemplar, question, answer, solution, answer_pointers, certificate, shape, 'h' || (i % 900), fingerprint, reason, detail, last_error, passed, attempted, moved_at FROM n, tasks WHERE id = 'task-5ca1e5ca1e00-000003'`).run();
  await env.DB.prepare(`INSERT INTO rounds SELECT t.id, r.round, r.evidence, r.evidence_key, r.provenance, r.question, r.answer, r.answer_text, r.answer_pointers, r.tries FROM tasks t, rounds r WHERE t.ordinal >= 10 AND r.task_id = 'task-5ca1e5ca1e00-000003'`).run();
  await env.DB.prepare(`INSERT INTO attempts SELECT t.id, r.attempt, r.teacher, r.messages, r.format, r.correct, r.reward FROM tasks t, attempts r WHERE t.ordinal >= 10 AND r.task_id = 'task-5ca1e5ca1e00-000003'`).run();
  let t = Date.now();
  const cut = await cutDataset({ DB: env.DB, RELEASE_QUEUE: { send: async () => {} } as unknown as Queue }, run);
  console.log("cut", Date.now() - t);
  if (!cut.ok) throw new Error();
  for (const m of await releaseStage(env, { run, dataset: cut.dataset.id, path: null })) { t = Date.now(); await releaseStage(env, m); console.log(m.path, Date.now() - t); }
  console.log((await env.DB.prepare("select path, bytes, rows from dataset_files").all()).results);
});
