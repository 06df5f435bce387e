/** What a list of tasks may be narrowed down by. */
import { z } from "@hono/zod-openapi";
import { TASK_STATUSES } from "../../db/schema/index.ts";
import { dropReasonSchema } from "../domain/configuration.ts";
import { domainSchema } from "../domain/schema.ts";
import { TIERS, tierSchema } from "../domain/solving/tier.ts";

const tierQuery = z.coerce.number().pipe(tierSchema).openapi({ type: "integer", minimum: 1, maximum: TIERS.length });
const rateQuery = (bound: string) =>
  z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .openapi({ description: `${bound} of its pass rate, included; a task that is not graded has none` });

export const taskFilterQuery = z.strictObject({
  status: z.enum(TASK_STATUSES).optional(),
  reason: dropReasonSchema.optional(),
  tier: tierQuery.optional(),
  domain: domainSchema.optional(),
  tool: z.string().min(1).max(200).optional().openapi({ description: "A tool that stands in its solution" }),
  pass_rate_min: rateQuery("Lower bound"),
  pass_rate_max: rateQuery("Upper bound"),
  words: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .openapi({ description: "Text that stands in its question, in upper or lower case" }),
});
