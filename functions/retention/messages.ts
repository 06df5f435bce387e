/** Messages of the queue for upkeep: what is to be removed, archived or brought back, and which run is to be measured. */
import { z } from "zod";
import { DELETED_KINDS } from "../../db/schema/index.ts";
import { measuringSchema } from "./measure.ts";

export const upkeepMessageSchema = z.union([
  z.strictObject({ erase: z.enum(DELETED_KINDS), id: z.string().min(1) }),
  z.strictObject({ archive: z.string().min(1) }),
  z.strictObject({ restore: z.string().min(1) }),
  measuringSchema,
]);
export type UpkeepMessage = z.infer<typeof upkeepMessageSchema>;
