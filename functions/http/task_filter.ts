/** What a list of tasks may be narrowed down by. */
import { z } from "@hono/zod-openapi";
import { TASK_STATUSES } from "../../db/schema/index.ts";
import { dropReasonSchema } from "../domain/configuration.ts";
import { domainSchema } from "../domain/schema.ts";
import { attemptEndSchema } from "../domain/solving/attempt_end.ts";
import { TIERS, tierSchema } from "../domain/solving/tier.ts";

const tierQuery = z.coerce.number().pipe(tierSchema).openapi({ type: "integer", minimum: 1, maximum: TIERS.length });
const rateQuery = (bound: string) =>
  z.coerce
    .number()
    .min(0)
    .max(1)
    .optional()
    .openapi({ description: `${bound} of its pass rate, included; a task that is not graded has none` });

const text = (description: string) => z.string().min(1).max(200).optional().openapi({ description });

export const taskFilterQuery = z.strictObject({
  status: z.enum(TASK_STATUSES).optional(),
  reason: dropReasonSchema.optional(),
  tier: tierQuery.optional(),
  domain: domainSchema.optional(),
  tool: text("A tool that stands in its solution"),
  pass_rate_min: rateQuery("Lower bound"),
  pass_rate_max: rateQuery("Upper bound"),
  words: text("Text that stands in its question, in upper or lower case"),
  ended: attemptEndSchema.optional().openapi({ description: "How one of its attempts ended" }),
  called: text("A tool that one of its attempts called, needed or not"),
  tool_error: z.enum(["true"]).optional().openapi({
    description: "Those of which an attempt was answered with an error by a tool; none of an archived run",
  }),
  said: text(
    "Text in what one of its attempts said or was told by a tool, in upper or lower case; none of an archived run",
  ),
});
