/** Specifications that are well formed and cannot run on this deployment: refused before anything is stored or paid for. */
import { configOf } from "../config.ts";
import { eachModel, withDefaults } from "../domain/models.ts";
import { type RunSpecification, runSpecificationSchema } from "../domain/run.ts";
import { modelErrors } from "../outbound/models.ts";
import { findTool, TOOLS } from "../tools/pool.ts";
import { didYouMean } from "./nearest.ts";
import { Problem } from "./problem.ts";

/** Throws a problem that names every field that keeps the specification from running, and what was expected of it. */
export function refuseUnrunnable(specification: RunSpecification, env: object): void {
  const errors = [
    ...modelErrors(specification.models, env),
    ...budgetErrors(specification),
    ...toolErrors(specification),
  ];
  const [first] = errors;
  if (first !== undefined) throw new Problem("specification_cannot_run", `${first.field}: ${first.message}`, errors);
}

/** The specification with the deployment's models for the roles that it does not name. */
export function withDefaultModels(specification: RunSpecification, env: object): RunSpecification {
  const { models: named, ...rest } = specification;
  const models = withDefaults(named, configOf(env).MODELS);
  return models === undefined ? rest : runSpecificationSchema.parse({ ...rest, models });
}

function budgetErrors({ models, budget }: RunSpecification): { field: string; message: string }[] {
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

function toolErrors({ domains, quotas }: RunSpecification): { field: string; message: string }[] {
  const names = TOOLS.map((tool) => tool.name);
  const unknown = Object.keys(quotas.tools)
    .filter((name) => findTool(name) === undefined)
    .map((name) => ({
      field: `quotas.tools.${name}`,
      message: `expected the name of a tool of the pool${didYouMean(name, names)}`,
    }));
  const empty = domains.find(
    (wanted) => !TOOLS.some(({ name, domain }) => domain === wanted && quotas.tools[name] !== 0),
  );
  if (empty === undefined) return unknown;
  return [...unknown, { field: "quotas.tools", message: `expected a tool above 0 in the domain ${empty}` }];
}
