/** Whether a source answers again that was down. */
import { limitsOf } from "../config.ts";
import { awayIn, measuredCall } from "../tools/call.ts";
import { storedPool } from "./stored_pool.ts";

/**
 * Asks the source of that name what it has answered before, at its turn like any call. False while it is left alone, and where it
 * has nothing that could be asked.
 */
export async function answersAgain(env: Pick<Env, "DB">, name: string): Promise<boolean> {
  const stored = await storedPool(env, name);
  const tool = stored?.pool.tools.find(({ effect, example }) => effect !== "write" && example !== undefined);
  if (tool?.example === undefined) return false;
  return awayIn(await measuredCall(tool, tool.example, limitsOf(env))) === undefined;
}
