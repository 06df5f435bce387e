/** The calls of a task's solution, wherever its evidence stands. */
import { z } from "zod";
import { parseJson } from "../domain/json.ts";
import { callSchema, jsonObjectSchema } from "../domain/schema.ts";
import type { MadeCall } from "../domain/solving/made_calls.ts";
import { readEvidence, type StoredEvidence } from "./evidence.ts";

const idsSchema = z.array(z.string());
const evidenceSchema = z.array(callSchema);
const callsSchema = z.array(
  z.union([
    z.object({ key: z.null(), id: z.string(), tool: z.string(), input: jsonObjectSchema }),
    z.object({ key: z.string() }),
  ]),
);

type ReadEnv = Pick<Env, "BUCKET">;
/** A call with its id. */
type Known = MadeCall & { readonly id: string };

/**
 * Of a task that was read with its calls of some tools (`callsOf`). In order; undefined where they cannot be read.
 * @param task `solution`: ids of calls, JSON.
 */
export async function solutionCalls(
  env: ReadEnv,
  { solution, calls }: { readonly solution: string | null; readonly calls: string | null },
): Promise<MadeCall[] | undefined> {
  if (calls === null) return [];
  const read = callsSchema.safeParse(parseJson(calls));
  if (!read.success) return undefined;
  const rounds = read.data.map((one) =>
    one.key === null ? [one] : madeIn(env, { evidence: null, evidence_key: one.key }),
  );
  return solvedBy(solution, await Promise.all(rounds));
}

/** Of a task whose rounds were read: of all tools. */
export async function solutionCallsIn(
  env: ReadEnv,
  solution: string | null,
  rounds: readonly StoredEvidence[],
): Promise<MadeCall[] | undefined> {
  return solvedBy(solution, await Promise.all(rounds.map((round) => madeIn(env, round))));
}

function solvedBy(solution: string | null, rounds: readonly (readonly Known[] | undefined)[]): MadeCall[] | undefined {
  const ids = idsSchema.safeParse(parseJson(solution ?? ""));
  const known = rounds.filter((round) => round !== undefined);
  if (!ids.success || known.length < rounds.length) return undefined;
  return known.flat().filter(({ id }) => ids.data.includes(id));
}

async function madeIn(env: ReadEnv, stored: StoredEvidence): Promise<Known[] | undefined> {
  const read = evidenceSchema.safeParse(parseJson((await readEvidence(env, stored)) ?? ""));
  return read.data?.filter(({ ok }) => ok).map(({ id, tool, input }) => ({ id, tool, input }));
}
