/** Pools that a specification may not name. */
import { describe, expect, it } from "vitest";
import { runRequestSchema } from "../../../functions/domain/run.ts";
import { ownerIn } from "../../../functions/http/caller.ts";
import { Problem } from "../../../functions/http/problem.ts";
import { runnable } from "../../../functions/http/runnable.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { POOL } from "../../support/embedded.ts";

const poolOf = (parts: { seeds?: boolean; exemplars?: boolean }) =>
  new ToolPool({
    name: "letters",
    tools: POOL.tools.slice(0, 20),
    seeds: () => (parts.seeds ? POOL.seeds : []),
    exemplars: parts.exemplars ? POOL.exemplars : [],
    chaining: POOL.chaining,
    content: "of a test",
  });

async function refusalOf(pool: ToolPool, request: object): Promise<string> {
  try {
    await runnable(runRequestSchema.parse(request), {} as Env, [{ name: pool.name, pool: () => pool }], ownerIn());
    return "it may run";
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}

describe("a pool", () => {
  it.each([
    [{}, "no seeds and no exemplars"],
    [{ seeds: true }, "no exemplars"],
    [{ exemplars: true }, "no seeds"],
  ])("that no task can be made from is refused: %o", async (parts, lacks) => {
    const message = `pool: expected one with seeds and exemplars: letters has ${lacks}`;
    expect(await refusalOf(poolOf(parts), { pool: "letters" })).toBe(message);
  });

  it("that has both may be run over", async () => {
    expect(await refusalOf(poolOf({ seeds: true, exemplars: true }), { pool: "letters" })).toBe("it may run");
  });
});
