/** Completions that cost something are stored before they are acted on, so that none is paid for twice. */
import type { ChatCompletionMessage } from "openai/resources";
import { insertCompletion, selectCompletion } from "../../db/failures.ts";
import type { Role, Teacher, TeacherRequest } from "./client.ts";

export interface CompletionKey {
  readonly run: string;
  readonly role: Role;
  /** Names the question that is asked: task, stage, round or attempt, step, prompt version. */
  readonly key: string;
}

/** The teacher's completion: the stored one if it was bought before, a new one otherwise. Embedded ones repeat for free. */
export async function complete(
  db: D1Database,
  teacher: Teacher,
  { run, role, key }: CompletionKey,
  request: TeacherRequest,
): Promise<ChatCompletionMessage> {
  if (teacher.embedded) return teacher.complete(request);
  const stored = await selectCompletion(db, key).first<{ response: string }>();
  if (stored !== null) return JSON.parse(stored.response) as ChatCompletionMessage;
  const response = JSON.stringify(await teacher.complete(request));
  const row = { key, run_id: run, role, model: teacher.name, response };
  // Of two deliveries that asked at once both act on the completion that was stored first.
  const kept = await insertCompletion(db, row).first<{ response: string }>();
  return JSON.parse(kept?.response ?? response) as ChatCompletionMessage;
}
