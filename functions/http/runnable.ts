/** Specifications that are well formed and cannot run on this deployment: refused before anything is stored or paid for. */
import { database } from "../../db/client.ts";
import { sourceNames } from "../../db/sources.ts";
import { sequencesOf } from "../../db/used_together.ts";
import { configOf } from "../config.ts";
import { canonicalJson } from "../domain/json.ts";
import { eachModel, type ModelSpecification, type Models, withDefaults } from "../domain/models.ts";
import { POOLS_JOINED_BY, poolName } from "../domain/pool_shares.ts";
import { nameIn, projectOf } from "../domain/project.ts";
import {
  type RunRequest,
  type RunSpecification,
  runRequestSchema,
  type SpecificationFault,
  specificationOver,
} from "../domain/run.ts";
import { pairsOf } from "../domain/used_together.ts";
import { didYouMean } from "../lib/nearest.ts";
import { modelErrors } from "../outbound/models.ts";
import { poolNamed, type Sources } from "../sources/pools.ts";
import type { ToolPool } from "../tools/pool.ts";
import { type Caller, ownName } from "./caller.ts";
import { Problem } from "./problem.ts";

/**
 * What is asked for over the pool that it names, with the deployment's models for the roles that it does not name. Throws a
 * problem that names every field that keeps it from running, and what was expected of it.
 */
export async function runnable(
  asked: RunRequest,
  env: Env,
  sources: Sources,
  caller: Caller,
): Promise<{ readonly specification: RunSpecification; readonly pool: ToolPool }> {
  const named = withOwnNames(withDefaultModels(asked, env), sources, caller);
  const pool = await poolNamed(env, sources, poolName(named));
  const { request, faults } = await withLearnt(env, named, pool, caller);
  const over = pool && specificationOver(pool, request, didYouMean);
  const bare = pool === undefined ? [] : await barePools(env, sources, request);
  const errors = [
    ...modelErrors(request.models, env),
    ...budgetErrors(request),
    ...ownModelErrors(asked, caller),
    ...faults,
    ...(over === undefined ? await unknownPools(env, request, sources, caller.project) : over.ok ? [] : over.faults),
    ...bare,
  ];
  const [first] = errors;
  if (pool !== undefined && over?.ok && first === undefined) return { specification: over.specification, pool };
  throw new Problem("specification_cannot_run", `${first?.field}: ${first?.message}`, errors);
}

export async function unknownPool(
  { DB }: Pick<Env, "DB">,
  pool: string,
  sources: Sources,
  project: string,
): Promise<SpecificationFault> {
  const names = [...sources.map(({ name }) => name), ...(await sourceNames(database(DB), project))];
  const shown = pool.replaceAll(NOBODY, "");
  return { field: "pool", message: `expected one of ${names.join(", ")}, not ${shown}${didYouMean(shown, names)}` };
}

/**
 * Names of sources, with commas between them, as whoever acts in the project means them: those of the deployment are everybody's,
 * and another project's are nobody's, so that they stand for nothing.
 */
export function ownPools(project: string, sources: Sources, names: string): string {
  const own = (name: string) =>
    sources.some((source) => source.name === name) ? name : (nameIn(project, name) ?? `${NOBODY}${name}`);
  return names.split(POOLS_JOINED_BY).map(own).join(POOLS_JOINED_BY);
}

/** Begins the name of no source. */
const NOBODY = "?";

/** What a request names as it is stored: with the project's name in front. */
function withOwnNames(request: RunRequest, sources: Sources, caller: Caller): RunRequest {
  const { pool, pools } = request;
  const own = (name: string) => ownPools(caller.project, sources, name);
  return {
    ...request,
    name: ownName(caller, request.name, "name"),
    pool: own(pool),
    ...(pools && { pools: pools.map((one) => ({ ...one, name: own(one.name) })) }),
  };
}

/**
 * With what the runs that it learns from used together, as they are now. A run of another project is as unknown as one that there
 * is not.
 */
async function withLearnt(
  { DB }: Pick<Env, "DB">,
  request: RunRequest,
  pool: ToolPool | undefined,
  { project }: Caller,
): Promise<{ readonly request: RunRequest; readonly faults: readonly SpecificationFault[] }> {
  const { learn_from } = request;
  if (learn_from === undefined || pool === undefined) return { request, faults: [] };
  const own = learn_from.filter((run) => projectOf("run", run) === project);
  const { found, sequences } = await sequencesOf(DB, own);
  const faults = [...learn_from.entries()]
    .filter(([, run]) => !found.has(run))
    .map(([i, run]) => ({ field: `learn_from.${i}`, message: `expected the id of a run: there is no ${run}` }));
  const used_together = pairsOf(sequences, (tool) => pool.find(tool) !== undefined);
  return { request: { ...request, used_together }, faults };
}

/** The names of a request's pools, with the field that each stands in. */
function poolsOf({ pool, pools }: RunRequest): { readonly field: string; readonly name: string }[] {
  return pools?.map(({ name }, i) => ({ field: `pools.${i}.name`, name })) ?? [{ field: "pool", name: pool }];
}

async function unknownPools(
  env: Env,
  request: RunRequest,
  sources: Sources,
  project: string,
): Promise<SpecificationFault[]> {
  const faults: SpecificationFault[] = [];
  for (const { field, name } of poolsOf(request))
    if ((await poolNamed(env, sources, name)) === undefined)
      faults.push({ ...(await unknownPool(env, name, sources, project)), field });
  return faults;
}

async function barePools(env: Env, sources: Sources, request: RunRequest): Promise<SpecificationFault[]> {
  const found = poolsOf(request).map(async ({ field, name }) => {
    const pool = await poolNamed(env, sources, name);
    return pool === undefined ? [] : barePool(pool, field);
  });
  return (await Promise.all(found)).flat();
}

/** A pool whose tools can be called and that no task can be made from. */
function barePool({ name, seeds, exemplars }: ToolPool, field: string): SpecificationFault[] {
  const lacks = [...(seeds.length === 0 ? ["seeds"] : []), ...(exemplars.length === 0 ? ["exemplars"] : [])];
  if (lacks.length === 0) return [];
  return [{ field, message: `expected one with seeds and exemplars: ${name} has no ${lacks.join(" and no ")}` }];
}

function withDefaultModels(request: RunRequest, env: object): RunRequest {
  const { models: named, ...rest } = request;
  const models = withDefaults(named, configOf(env).MODELS);
  return models === undefined ? rest : runRequestSchema.parse({ ...rest, models });
}

/** What a run may spend is known by the prices of its models, and those that a request states need not be true. */
function ownModelErrors({ models }: RunRequest, { bounded }: Caller): SpecificationFault[] {
  if (!bounded || eachModel(models).length === 0) return [];
  const message =
    "expected none: a key with a limit in US dollars has the deployment's models, at the prices that it states";
  return [{ field: "models", message }];
}

/**
 * The same of a run or a schedule that somebody else stated, before it counts for a key with a limit.
 * @throws Problem where one of its models is not the deployment's as it is now.
 */
export function refuseForeignModels(models: Models | undefined, env: object, { bounded }: Caller): void {
  if (!bounded) return;
  const plain = (model: ModelSpecification) => canonicalJson(JSON.parse(JSON.stringify(model)));
  const own = new Set(eachModel(configOf(env).MODELS).map(({ model }) => plain(model)));
  const foreign = eachModel(models).filter(({ model }) => !own.has(plain(model)));
  const message =
    "expected the deployment's models, at the prices that it states: a key with a limit in US dollars has no others";
  const faults = foreign.map(({ field }) => ({ field, message }));
  const [first] = faults;
  if (first !== undefined) throw new Problem("specification_cannot_run", `${first.field}: ${message}`, faults);
}

function budgetErrors({ models, budget }: RunRequest): SpecificationFault[] {
  if (budget === undefined) return [];
  const named = eachModel(models);
  if (named.length === 0) return [{ field: "budget", message: "expected models: the embedded teacher costs nothing" }];
  if (budget.usd === undefined) return [];
  return named
    .filter(({ model }) => model.prices === undefined)
    .map(({ field }) => ({
      field: `${field}.prices`,
      message: "expected prices: budget.usd needs those of every model",
    }));
}
