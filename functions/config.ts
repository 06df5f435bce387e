/** The environment, parsed once at the edge of every entry point; a wrong setting fails loudly and names itself. */
import { z } from "zod";

const milliseconds = z.coerce.number().int().positive();

const configSchema = z.object({
  /** Bearer key that guards the API; the API is open where it is not set (local use). */
  API_KEY: z.string().min(1).optional(),
  /** How long a reservation is held before it returns: longer than any task takes. */
  LEASE_MS: milliseconds.default(15 * 60_000),
  /** A task that has not moved for this long is sent to its stage again. */
  STALL_MS: milliseconds.default(2 * 60_000),
});
export type Config = z.infer<typeof configSchema>;

export function configOf(env: object): Config {
  const parsed = configSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`setting ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
}
