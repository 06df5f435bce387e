/**
 * Variants: kept tasks again, harder, with the same answer. What is varied is data, so that whoever plays the task, now or
 * later, finds the same world: more tools to choose from, an entity that is described where it was named, tools that fail at
 * first, outputs that hold what the question rules out.
 */
import { z } from "zod";
import { randomOf } from "../../lib/random.ts";
import { jsonObjectSchema, jsonSchema } from "../schema.ts";

export const VARIANT_KINDS = ["distractors", "indirect", "faults", "noise"] as const;
export const variantKindSchema = z.enum(VARIANT_KINDS);
export type VariantKind = z.infer<typeof variantKindSchema>;

/** The first calls of a tool in an attempt that fail, and what the tool then says. */
export const toolFaultSchema = z.object({
  tool: z.string(),
  /** How many of its first calls. */
  calls: z.int().positive(),
  error: z.string().min(1),
});
export type ToolFault = z.infer<typeof toolFaultSchema>;

/** What an output holds besides: fields that are put before the tool's own, whenever it is called with the input. */
export const noiseSchema = z.object({
  tool: z.string(),
  input: jsonObjectSchema,
  added: z.record(z.string(), jsonSchema),
});
export type Noise = z.infer<typeof noiseSchema>;

/** The id of the call that finds what is described: it was not made when the evidence was collected. */
export const DESCRIBING_CALL = "c0";

/** What is other than in the task that is varied. */
export const variantSchema = z.discriminatedUnion("kind", [
  /** Tools that its toolset has besides. */
  z.object({ kind: z.literal("distractors"), added: z.array(z.string()).min(1) }),
  /** What is described, how, and the call that finds it. */
  z.object({ kind: z.literal("indirect"), named: z.string(), described: z.string() }),
  z.object({ kind: z.literal("faults"), faults: z.array(toolFaultSchema).min(1) }),
  z.object({ kind: z.literal("noise"), noise: z.array(noiseSchema).min(1) }),
]);
export type Variant = z.infer<typeof variantSchema>;

/** How many variants a run makes of its tasks, and of which kinds. */
export const variantsSchema = z.strictObject({
  share: z.number().gt(0).max(1).describe("Share of the kept tasks that are varied, once each"),
  kinds: z
    .partialRecord(variantKindSchema, z.number().min(0).max(1_000))
    .refine(
      (kinds) => Object.keys(kinds).length === 0 || Object.values(kinds).some((weight) => weight > 0),
      "expected one above 0",
    )
    .default({})
    .describe("Relative shares by kind; all alike where none is given, else 0 for those that are not named"),
});
export type Variants = z.infer<typeof variantsSchema>;

/**
 * The kinds in the order in which they are tried on a task, since not every task can be varied in every way; empty for a task
 * that is not varied. It depends on the run's seed and the task's ordinal alone.
 */
export function kindsFor({ share, kinds }: Variants, seed: number, ordinal: number): VariantKind[] {
  const random = randomOf(seed, "variant", ordinal);
  if (random.float() >= share) return [];
  const weightOf = (kind: VariantKind) => (Object.keys(kinds).length === 0 ? 1 : (kinds[kind] ?? 0));
  let left = VARIANT_KINDS.filter((kind) => weightOf(kind) > 0);
  const order: VariantKind[] = [];
  while (left.length > 0) {
    const next = random.weighted(left, weightOf);
    order.push(next);
    left = left.filter((kind) => kind !== next);
  }
  return order;
}
