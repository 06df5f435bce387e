/** The models that a run names, probed before it starts: what is odd about them, and what that cost. */
import { setTimeout as pause } from "node:timers/promises";
import { addressOf, eachModel, type ModelSpecification, type Models, type Role } from "../domain/models.ts";
import { allEnded } from "../lib/batches.ts";
import { type Endpoints, gateOf } from "../models/endpoints/gate.ts";
import { type Probed, probeModel } from "../models/probe.ts";
import type { Lacking } from "../models/wire/features.ts";
import { SpendRecorder } from "./recorder.ts";

/** Whoever starts a run waits for it. */
const PROBE_MS = 10_000;
/** Models that are probed, at most. */
const MODELS_MAX = 16;
/** The stage that probes are paid for under. */
export const PROBE_STAGE = "probe";

/** Roles that call tools; and the one that is asked for neither tools nor JSON. */
const CALLERS: ReadonlySet<Role> = new Set(["collector", "solver"]);
const PLAIN: ReadonlySet<Role> = new Set(["closed_book"]);

export interface Probes {
  /** Each with the fields of the specification that name the model. */
  readonly warnings: readonly string[];
  readonly made: readonly { readonly model: ModelSpecification; readonly role: Role; readonly probed: Probed }[];
}

/** Probes each model of each endpoint once, side by side; comes back in about ten seconds whatever they do. Throws nothing. */
export async function probeModels(env: Endpoints, models: Models | undefined): Promise<Probes> {
  const named = byModel(models);
  const groups = [...named.values()].slice(0, MODELS_MAX);
  const signal = AbortSignal.timeout(PROBE_MS);
  const made = await allEnded(
    groups.map(async (its) => {
      const [{ model, role }] = its as [(typeof its)[number]];
      const needs = {
        tools: its.some((one) => CALLERS.has(one.role)),
        json: its.some((one) => !CALLERS.has(one.role) && !PLAIN.has(one.role)),
      };
      const probed = await probeModel(model, needs, env, signal).catch(
        (error): Probed => ({
          warnings: [`cannot be probed (${error instanceof Error ? error.message : String(error)})`],
          requests: [],
        }),
      );
      const fields = its.map(({ field }) => field).join(", ");
      const warnings = probed.warnings.map((warning) => `${fields}: ${model.model} at ${addressOf(model)} ${warning}`);
      return { model, role, probed, warnings };
    }),
  );
  const left = named.size - groups.length;
  return {
    warnings: [
      ...made.flatMap(({ warnings }) => warnings),
      ...(left > 0 ? [`models: ${left} more were not probed`] : []),
    ],
    made,
  };
}

/** What each model that a run names is asked without, as its endpoint was found to lack it by now; those that lack nothing left out. */
export async function askedWithout(
  env: Endpoints,
  models: Models | undefined,
): Promise<{ models: string[]; model: string; without: Lacking[] }[]> {
  const groups = [...byModel(models).values()].slice(0, MODELS_MAX);
  const found = await allEnded(
    groups.map(async (its) => {
      const [{ model }] = its as [(typeof its)[number]];
      const without = [...(await gateOf(model).lacks(env, model.model))];
      return { models: its.map(({ field }) => field), model: model.model, without };
    }),
  );
  return found.filter(({ without }) => without.length > 0);
}

/** Each model of each endpoint once, with the roles that it has. */
function byModel(models: Models | undefined): Map<string, ReturnType<typeof eachModel>> {
  return Map.groupBy(eachModel(models), ({ model }) => JSON.stringify([addressOf(model), model.model, model.key]));
}

/** Records what the probes of a run cost. */
export async function recordProbes(db: D1Database, run: string, { made }: Probes): Promise<void> {
  const recorder = new SpendRecorder(db, run, PROBE_STAGE, () => pause(0));
  await Promise.all(
    made.flatMap(({ model, role, probed }) => probed.requests.map((cost) => recorder.record({ model }, role, cost))),
  );
}
