/**
 * Who plays a role: every one is a chat completions endpoint behind the `openai` client. A role that the specification does
 * not name is the embedded teacher, reached by the same client through an in-process `fetch`.
 */

import type { ModelSpecification, Role } from "../domain/models.ts";
import type { Skill } from "../domain/solving/skill.ts";
import { embeddedTeacher } from "../embedded/teacher/client.ts";
import { modelTeacher } from "../models/client.ts";
import type { Teacher } from "../models/teacher.ts";
import type { ToolPool } from "../tools/pool.ts";

/** The teacher of a role; `skill` is which of the embedded solvers, where there is no model. Throws if the specification names a secret that the environment does not have. */
export function teacherFor(
  role: Role,
  model: ModelSpecification | undefined,
  env: Env,
  pool: ToolPool,
  {
    skill,
    retryAfterMaxMs,
  }: { readonly skill?: Skill | undefined; readonly retryAfterMaxMs?: number | undefined } = {},
): Teacher {
  return model === undefined ? embeddedTeacher(role, pool, skill) : modelTeacher(model, env, retryAfterMaxMs);
}
