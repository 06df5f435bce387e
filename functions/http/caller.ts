/** Who asks: the project that a request acts in, and what its key may do there. */
import type { Context } from "hono";
import { SCOPES } from "../../db/schema/index.ts";
import { DEFAULT_PROJECT, nameIn, type OwnedKind, projectOf } from "../domain/project.ts";
import { notFound, Problem } from "./problem.ts";

export type Scope = (typeof SCOPES)[number];

export interface Caller {
  readonly project: string;
  /** Id of its key; null for the deployment's own, and where there is none. */
  readonly key: string | null;
  readonly scopes: readonly Scope[];
  /** What its runs may spend is limited. */
  readonly bounded: boolean;
}

/** Who has the deployment's own key, or an open deployment. */
export function ownerIn(project: string = DEFAULT_PROJECT): Caller {
  return { project, key: null, scopes: SCOPES, bounded: false };
}

export type CallerVariables = {
  caller: Caller;
  /** The project that was changed, where that is another than the caller acts in. */
  changedIn?: string;
};
type CallerContext = Context<{ Bindings: Env; Variables: CallerVariables }>;

export function projectOfCaller(c: Pick<CallerContext, "get">): string {
  return c.get("caller").project;
}

/** Throws for an id of another project what is thrown for one that names nothing: whether the thing is there is not told. */
export function refuseOthers(caller: Caller, kind: OwnedKind, id: string): void {
  if (projectOf(kind, id) !== caller.project) throw notFound(kind, id);
}

/** The name with the caller's project in front. Throws where another project's stands there. */
export function ownName(caller: Caller, name: string, field: string): string {
  const own = nameIn(caller.project, name);
  if (own !== null) return own;
  const message =
    caller.project === DEFAULT_PROJECT
      ? "expected a name without a dot: the name of a project stands before one"
      : `expected a name without a dot, or with ${caller.project} and a dot in front`;
  throw new Problem("field_invalid", `${field}: ${message}`, [{ field, message }]);
}
