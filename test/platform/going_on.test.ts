/** Runs that are watched, paused, resumed and extended, over the API and by messages that are delivered by hand. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { call, json, post } from "../support/api.ts";
import { Pump } from "../support/pump.ts";
import { rows, specification } from "../support/runs.ts";
import { startRun } from "../support/worker.ts";

const shown = async (run: string) => json(await call(`/v1/runs/${run}`));

describe("a run that is watched", () => {
  it("says how far it is, never less than before, and which dataset it ends in", async () => {
    const pump = new Pump(env, { batch: 4 });
    const asked = specification({ name: "watched", count: 6, wave: 4, attempts: 2, seed: 5 });
    const { run } = await startRun(pump.env, asked);
    const seen: { percent: number; eta: string | null; dataset: string | null; status: string }[] = [];
    await pump.drain(async () => void seen.push(await shown(run.id)));
    const end = await shown(run.id);
    const percents = [...seen, end].map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect([percents[0], percents.at(-1)]).toEqual([0, 100]);
    expect(new Set(percents).size).toBeGreaterThan(10);
    const during = seen.filter(({ status }) => status === "running" || status === "solving");
    expect(during[0]).toMatchObject({ eta: null, dataset: null });
    expect(Date.parse(during.at(-1)?.eta ?? "")).toBeGreaterThan(0);
    expect(during.map(({ dataset }) => dataset)).toEqual(during.map(() => null));
    expect(end).toMatchObject({ status: "finished", eta: null, dataset: "watched-v1" });
    const { items } = await json(await call("/v1/runs"));
    expect(items.find(({ id }: { id: string }) => id === run.id)).toMatchObject({ dataset: "watched-v1" });
    // Another cut of it is not the one that it ends in.
    await post("/v1/datasets", { run: run.id, name: "watched", specification: { shares: { sft: 0.5 } } });
    expect(await rows("SELECT id FROM datasets WHERE run_id = ? ORDER BY id", run.id)).toHaveLength(2);
    expect(await shown(run.id)).toMatchObject({ dataset: "watched-v1" });
  });
});
