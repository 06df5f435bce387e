/** Runs whose roles are models over real HTTP, of one test file: at an endpoint of its own, since files run side by side. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { inject } from "vitest";
import type { Models } from "../../functions/domain/models.ts";
import { quotasSchema } from "../../functions/domain/quotas.ts";
import type { RunSpecification } from "../../functions/domain/run.ts";
import type { Behaviour, Report } from "./models/server.ts";
import { Pump } from "./pump.ts";
import { recordsOf, specification } from "./runs.ts";
import { app, startRun } from "./worker.ts";

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
export type Body = any;

/** The scripted server as the file calls it, and runs over its models. */
export function modelsAt(file: string) {
  const server = `${inject("scriptedServer")}/at/${file}`;
  const model = (name: string, more: object = {}) => ({ base_url: `${server}/v1`, model: name, ...more });
  /** Each run has a seed of its own, unless it is given one. */
  let runs = 0;
  return {
    server,
    model,
    report: async () => (await fetch(`${server}/report`)).json<Report>(),
    behave: (behaviour: Behaviour) => fetch(`${server}/behave`, { method: "POST", body: JSON.stringify(behaviour) }),
    /** A model for every role that a run cannot do without. */
    all: (more: object = {}): Models => ({
      collector: model("a-collector", more),
      deriver: model("a-deriver", more),
      solver: model("a-solver", more),
    }),
    /** Starts a run and delivers its messages until there are none. */
    finish: async (given: Partial<RunSpecification>): Promise<string> => {
      const pump = new Pump(env);
      const quotas = quotasSchema.parse({ calls: { max: 4 } });
      const seed = 61 + runs++;
      const wanted = specification({ name: file, count: 4, wave: 4, seed, attempts: 1, quotas, ...given });
      const { run } = await startRun(pump.env, wanted);
      await pump.drain();
      return run.id;
    },
  };
}

/** True of a record whose attempts a judge may be asked of: of none that leaves undone what it was to change, or changes more. */
export const mayBeJudged = ({ attempts }: Body): boolean => !attempts.some(({ wrong_changes }: Body) => wrong_changes);

export const recordsMade = async (run: string): Promise<Body[]> =>
  (await recordsOf(run))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

/** What the API replies. */
export async function apiReply(
  path: string,
  init: RequestInit = {},
  bindings: object = {},
): Promise<{ status: number; body: Body }> {
  const headers = { "content-type": "application/json" };
  const request = new Request(`http://dive.test${path}`, { ...init, headers });
  const response = await app.fetch(request, { ...env, ...bindings } as Env, createExecutionContext());
  return { status: response.status, body: await response.json() };
}

/** A run's models are not probed unless the path asks for it: tests count requests. */
export const post = (path: string, body: object, bindings: object = {}) => {
  const isStart = /^\/v1\/runs(?:\?|$)/.test(path) && !path.includes("probe=");
  const asked = isStart ? `${path}${path.includes("?") ? "&" : "?"}probe=false` : path;
  return apiReply(asked, { method: "POST", body: JSON.stringify(body) }, bindings);
};
