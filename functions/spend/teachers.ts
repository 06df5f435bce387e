/**
 * Who plays a role: every one is a chat completions endpoint behind the `openai` client. A role that the specification does
 * not name is the embedded teacher, reached by the same client through an in-process `fetch`.
 */

import type { ModelSpecification, Role } from "../domain/models.ts";
import { embeddedTeacher } from "../embedded/teacher/client.ts";
import { modelTeacher } from "../models/client.ts";
import type { Teacher } from "../models/teacher.ts";
import type { ToolPool } from "../tools/pool.ts";

/** The teacher of a role. Throws if the specification names a secret that the environment does not have. */
export function teacherFor(
  role: Role,
  model: ModelSpecification | undefined,
  env: Env,
  pool: ToolPool,
  retryAfterMaxMs?: number,
): Teacher {
  return model === undefined ? embeddedTeacher(role, pool) : modelTeacher(model, env, retryAfterMaxMs);
}
