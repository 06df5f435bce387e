/**
 * Makes a sample of a source's recorded calls again, tool by tool, and stores what differs. Each tool is one transaction, so that
 * whoever comes next goes on with those that are left. What changes something is never called.
 */
import { type Database, database } from "../../../db/client.ts";
import {
  type Drift,
  type DriftCandidate,
  driftCandidates,
  driftOutput,
  releaseDrift,
  storeDrifted,
  toolsToCompare,
} from "../../../db/source_drifts.ts";
import type { SourceTool } from "../../../db/source_tools.ts";
import type { Source } from "../../../db/sources.ts";
import { limitsOf } from "../../config.ts";
import { canonicalJson, parseJson, sha256Hex } from "../../domain/json.ts";
import { type Json, jsonObjectSchema } from "../../domain/schema.ts";
import { readOutput } from "../../store/outputs.ts";
import { awayIn, measuredCall } from "../../tools/call.ts";
import { SourceAway } from "../../tools/contract.ts";
import { draftSchema } from "../draft.ts";
import { type Maker, toolOf } from "../made.ts";
import { makerOf } from "../maker.ts";
import { outcomeOf } from "../probes/outcome.ts";
import { maskingOf } from "../reach.ts";
import { statedOutput } from "../settings.ts";
import { type Again, comparedCalls } from "./compare.ts";

/** How long tools are taken one after another, milliseconds. */
const STEPS_MS = 20_000;
/** A source that does not answer for so long since the report was asked for is not waited for. */
const WAIT_MAX_MS = 60 * 60_000;

export type DriftEnv = Pick<Env, "DB" | "BUCKET">;

/** What follows: nothing, the next tools, or the same ones at that time (Unix milliseconds). */
export type DriftNext = { readonly kind: "ended" | "more" } | { readonly kind: "later"; readonly at: number };

/** @param drift held by who calls this. */
export async function driftOn(env: DriftEnv, source: Source, drift: Drift, now = Date.now): Promise<DriftNext> {
  const db = database(env.DB);
  const maker = makerOf(env, source);
  const began = now();
  const due = await toolsToCompare(db, drift);
  const byTool = Map.groupBy(await driftCandidates(db, source.id, source.name), ({ tool }) => tool);
  for (const row of due) {
    try {
      const sample = sampled(byTool.get(row.name) ?? [], drift);
      const stored = await compareTool(env, db, maker, drift, row, sample, now);
      if (!stored) return { kind: "ended" };
    } catch (error) {
      if (!(error instanceof SourceAway)) throw error;
      const { message, fault } = error;
      if (now() - drift.asked_at < WAIT_MAX_MS) return { kind: "later", at: fault.until };
      await releaseDrift(db, drift, { moved_at: now(), finished_at: now(), error: message });
      return { kind: "ended" };
    }
    if (now() - began > STEPS_MS) return { kind: "more" };
  }
  await releaseDrift(db, drift, { moved_at: now(), finished_at: now() });
  return { kind: "ended" };
}

/** So many calls of a tool, each input once: others with each report, and the same whenever this one is taken up again. */
function sampled(calls: readonly DriftCandidate[], { source_id, number, calls: most }: Drift): DriftCandidate[] {
  const byInput = new Map(calls.map((call) => [canonicalJson((parseJson(call.input) ?? null) as Json), call]));
  const ranked = [...byInput].map(([input, call]) => ({ call, rank: sha256Hex(`${source_id} ${number} ${input}`) }));
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, most)
    .map(({ call }) => call);
}

/** False where somebody else has the report by now. Throws `SourceAway` where the source is not to be called now. */
async function compareTool(
  env: DriftEnv,
  db: Database,
  maker: Maker,
  drift: Drift,
  row: SourceTool,
  sample: readonly DriftCandidate[],
  now: () => number,
): Promise<boolean> {
  const draft = draftSchema.parse(JSON.parse(row.draft));
  const learnt = row.output === null ? undefined : (parseJson(row.output) as Record<string, unknown> | undefined);
  const tool = toolOf({ draft, output: learnt, inputs: [] }, maker);
  const masked = maskingOf(maker.reach);
  const calls: Again[] = [];
  if (tool !== undefined && tool.effect !== "write")
    for (const one of sample) {
      const input = jsonObjectSchema.safeParse(parseJson(one.input));
      const stands = await driftOutput(db, maker.id, one);
      const before = stands === undefined ? null : await readOutput(env, stands);
      if (!input.success || before === null) continue;
      const made = await measuredCall(tool, input.data, limitsOf(env));
      const away = awayIn(made);
      if (away !== undefined) throw away;
      calls.push({ before: JSON.parse(before) as Json, now: outcomeOf(made) });
    }
  const { changes, message, becomes } = comparedCalls(calls, statedOutput(draft, maker.settings) ?? learnt ?? {});
  const count = (change: (typeof changes)[number]) => changes.filter((one) => one === change).length;
  const became = becomes === row.state ? null : becomes;
  return storeDrifted(
    db,
    drift,
    {
      tool: row.name,
      draft_digest: row.draft_digest,
      same: count("same"),
      other_values: count("other_values"),
      other_shape: count("other_shape"),
      errors: count("error"),
      message: message === null ? null : masked(message).slice(0, 1_000),
      became,
    },
    now(),
  );
}
