/** Specifications that are well formed and cannot run on this deployment: refused before anything is stored or paid for. */
import { missingSecrets, type RunSpecification } from "../domain/run.ts";
import { findTool, TOOLS } from "../tools/pool.ts";
import { Problem } from "./problem.ts";

/** Throws a problem that names every field that keeps the specification from running, and what was expected of it. */
export function refuseUnrunnable(specification: RunSpecification, env: object): void {
  const errors = [...missingSecrets(specification, env), ...toolErrors(specification)];
  const [first] = errors;
  if (first !== undefined) throw new Problem(400, `${first.field}: ${first.message}`, errors);
}

function toolErrors({ domains, quotas }: RunSpecification): { field: string; message: string }[] {
  const unknown = Object.keys(quotas.tools)
    .filter((name) => findTool(name) === undefined)
    .map((name) => ({ field: `quotas.tools.${name}`, message: "expected the name of a tool of the pool" }));
  const empty = domains.find(
    (wanted) => !TOOLS.some(({ name, domain }) => domain === wanted && quotas.tools[name] !== 0),
  );
  if (empty === undefined) return unknown;
  return [...unknown, { field: "quotas.tools", message: `expected a tool above 0 in the domain ${empty}` }];
}
