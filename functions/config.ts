/** The environment, parsed once at the edge of every entry point; a wrong setting fails loudly and names itself. */
import { z } from "zod";
import { modelsSchema } from "./domain/models.ts";

const milliseconds = z.coerce.number().int().positive();

const configSchema = z.object({
  /** Bearer key that guards the API; the API is open where it is not set (local use). */
  API_KEY: z.string().min(1).optional(),
  /** How long a reservation is held before it returns: longer than any task takes. */
  LEASE_MS: milliseconds.default(15 * 60_000),
  /** A task that has not moved for this long is sent to its stage again. */
  STALL_MS: milliseconds.default(2 * 60_000),
  /** The same for a run that names models: a round of theirs may take as long as many a run. */
  MODEL_LEASE_MS: milliseconds.default(24 * 60 * 60_000),
  /** Who has not stored a completion for this long is taken for dead, and what it was at is bought by others: longer than six requests of two minutes. */
  CLAIM_MS: milliseconds.default(15 * 60_000),
  /** Models by role for runs that name none for it: JSON of what `models` of a specification holds. */
  MODELS: z
    .string()
    .default("{}")
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "expected JSON" });
        return z.NEVER;
      }
    })
    .pipe(modelsSchema),
});
export type Config = z.infer<typeof configSchema>;

export function configOf(env: object): Config {
  const parsed = configSchema.safeParse(env);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Error(`setting ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "invalid"}`);
}
