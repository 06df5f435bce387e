/**
 * Lost tasks that a model's role is at fault for. A role that comes to nothing again and again, for one reason and with
 * nothing kept, pauses its run: more of the same would be paid for in vain.
 */
import { endFaults, faultsInARow, type RoleFault } from "../../db/faults.ts";
import type { Step } from "../../db/tasks.ts";
import { configOf } from "../config.ts";
import { CHECK_AT_FAULT } from "../domain/certificate/certificate.ts";
import { type DropReason, dropReasonSchema } from "../domain/configuration.ts";
import { modelsOf, type Role } from "../domain/models.ts";
import type { Context } from "../pipeline/stage.ts";
import { RunSpend } from "../spend/tracker.ts";

/** The role that is at fault for a loss: `own` is the one that the stage asks; null where it is nobody's fault. */
const ROLE_AT_FAULT = {
  no_evidence: "collector",
  no_question: "deriver",
  derivation_unparsed: "deriver",
  not_grounded: "deriver",
  ...CHECK_AT_FAULT,
  judge_unparsed: "judge",
  outside_quota: null,
  outside_tier: null,
  lease_expired: null,
  stage_failed: null,
  model_rejected: "own",
  model_unreadable: "own",
  model_failed: "own",
  endpoint_unavailable: null,
  budget_exhausted: null,
  not_varied: null,
  cancelled: null,
  taken_down: null,
} satisfies Record<DropReason, Role | "own" | null>;

/** Faults of roles that models have, among steps that lose their task. */
export function faultsOf({ specification }: Context, own: Role, steps: readonly Pick<Step, "set">[]): RoleFault[] {
  return steps.flatMap(({ set }) => {
    const reason = dropReasonSchema.safeParse(set.reason).data;
    if (reason === undefined) return [];
    const role = ROLE_AT_FAULT[reason] === "own" ? own : ROLE_AT_FAULT[reason];
    if (role === null || modelsOf(specification.models, role).length === 0) return [];
    return [{ role: role, reason, detail: set.detail ?? "" }];
  });
}

/** Counts them; the run is paused where there have been too many in a row. */
export async function recordFaults({ env, run }: Context, faults: readonly RoleFault[]): Promise<void> {
  const isPaused = await faultsInARow(env.DB, run.id, faults, configOf(env).REPEATED_FAULTS);
  if (isPaused) RunSpend.of(run.id).pause(Date.now());
}

/** Roles that have come to something: those that make a task when one is kept, and so on. */
const ROLES_CLEARED = {
  kept: ["collector", "deriver", "editor", "judge", "closed_book"],
  attempted: ["solver"],
  judged: ["judge"],
} as const satisfies Record<string, readonly Role[]>;

/**
 * A task was kept, an attempt counts, or the judge judged one: the statement that clears what was counted of the roles;
 * none where no model has one of them.
 */
export function clearFaults(
  { env, run, specification }: Context,
  what: keyof typeof ROLES_CLEARED,
): readonly D1PreparedStatement[] {
  const roles = ROLES_CLEARED[what].filter((role) => modelsOf(specification.models, role).length > 0);
  return roles.length === 0 ? [] : [endFaults(env.DB, run.id, roles)];
}
