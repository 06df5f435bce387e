/**
 * What is done for a source that is under way: it is read, and then its tools are probed, some with each step. A step stores what
 * it came to in one transaction, as long as its worker holds the source; whoever comes next goes on from what is stored.
 */

import { z } from "zod";
import { type Database, database } from "../../db/client.ts";
import {
  dueTools,
  endProbing,
  foundIn,
  type Probed,
  type SourceTool,
  storeProbed,
  toolDigests,
} from "../../db/source_tools.ts";
import { failReading, type Source, storeReading } from "../../db/sources.ts";
import { limitsOf } from "../config.ts";
import { parseJson } from "../domain/json.ts";
import { type JsonObject, jsonObjectSchema } from "../domain/schema.ts";
import { type Draft, draftSchema, type Read } from "./draft.ts";
import { type Maker, toolOf } from "./made.ts";
import { makerOf } from "./maker.ts";
import type { Verdict } from "./probes/decide.ts";
import { inferSchema } from "./probes/infer_schema.ts";
import { inputsFor } from "./probes/inputs.ts";
import type { FoundBy } from "./probes/matches.ts";
import { probeNeeds } from "./probes/needs.ts";
import { outputsOf, probe } from "./probes/probe.ts";
import { recordingFor } from "./probes/recording.ts";
import { valuesSchema } from "./probes/values.ts";
import { maskingOf } from "./reach.ts";
import { readSource } from "./read.ts";
import { compared } from "./reading.ts";
import { verifiedSeeds } from "./seeds.ts";
import { statedOutput } from "./settings.ts";

export type WorkEnv = Pick<Env, "DB" | "BUCKET">;

/** Tools that are looked at in one step, and how long steps are taken one after another, milliseconds. */
const TOOLS_A_STEP = 12;
const STEPS_MS = 20_000;
/** A tool that no input is known for is looked at so often: others may have returned one meanwhile. */
const ROUNDS = 5;
/** And is tried with what only may be its input from this round on, when names have led as far as they do. */
const LOOSE_FROM = 3;
/** Recordings whose values are tried as inputs, at most. */
const RECORDINGS_MAX = 600;

/** True if there is more to be done. */
export async function workOn(env: WorkEnv, source: Source, holder: string, now = Date.now): Promise<boolean> {
  return source.status === "reading" ? readStep(env, source, holder, now) : probeSteps(env, source, holder, now);
}

async function readStep(env: WorkEnv, source: Source, holder: string, now: () => number): Promise<boolean> {
  const db = database(env.DB);
  const { reach } = makerOf(env, source);
  const masked = maskingOf(reach);
  const result = await readSource(env, source, reach);
  if (!result.ok || result.read.drafts.length === 0) {
    const message = result.ok ? whyNoTools(result.read) : placed(result.field, result.message);
    await failReading(db, source.id, masked(message), now());
    return false;
  }
  const era = result.era === undefined ? null : JSON.stringify(result.era);
  const { reading, tools, rejected } = compared(result.read, await toolDigests(db, source.id), now());
  return storeReading(db, source.id, holder, { reading: masked(JSON.stringify(reading)), era, tools, rejected }, now());
}

function placed(field: string, message: string): string {
  return field === "" ? message : `${field}: ${message}`;
}

/** With the first thing that was rejected, which may hold for all. */
function whyNoTools({ rejected }: Read): string {
  const [first] = rejected;
  const why = first === undefined ? "" : `; ${first.origin}: ${first.message}`;
  return `it describes no tool that can be called${why}`;
}

async function probeSteps(env: WorkEnv, source: Source, holder: string, now: () => number): Promise<boolean> {
  const db = database(env.DB);
  const maker = makerOf(env, source, true);
  const began = now();
  for (;;) {
    const { held, due } = await probeStep(env, db, maker, holder, now);
    if (!held) return false;
    if (due && now() - began <= STEPS_MS) continue;
    if (due) return true;
    // What tasks may start from is looked for when all tools have said what they do.
    await endProbing(db, source.id, holder, await verifiedSeeds(env, maker, now), now());
    return false;
  }
}

async function probeStep(
  env: WorkEnv,
  db: Database,
  maker: Maker,
  holder: string,
  now: () => number,
): Promise<{ readonly held: boolean; readonly due: boolean }> {
  const rows = await dueTools(db, maker.id, TOOLS_A_STEP);
  const found = (await foundIn(db, maker.id, RECORDINGS_MAX)).flatMap(({ tool, url, found }): FoundBy[] =>
    (valuesSchema.safeParse(parseJson(found)).data ?? []).map((one) => ({
      ...one,
      tool,
      ...(url === null ? {} : { url }),
    })),
  );
  const passed: string[] = [];
  const probed = await Promise.all(
    rows.map(async (row): Promise<Probed | null> => {
      const verdict = await probeTool(env, row, maker, found, holder);
      if (verdict === null) passed.push(row.name);
      return verdict;
    }),
  );
  const done = probed.filter((one) => one !== null);
  return storeProbed(db, maker.id, holder, done, passed, now());
}

const inputsSchema = z.array(jsonObjectSchema);

/** What a tool came to; null if it is to be looked at again, when others have returned what it could be tried with. */
async function probeTool(
  env: WorkEnv,
  row: SourceTool,
  maker: Maker,
  found: readonly FoundBy[],
  key: string,
): Promise<Probed | null> {
  const draft = draftSchema.parse(JSON.parse(row.draft));
  const tool = toolOf({ draft, output: undefined, inputs: [] }, maker);
  const bare = { name: row.name, draft_digest: row.draft_digest };
  if (tool === undefined)
    return {
      ...bare,
      state: "unprobed",
      reason: null,
      message: "it is switched off",
      output: null,
      inputs: null,
      needs: null,
      recordings: [],
    };
  const given = inputsSchema.safeParse(parseJson(row.given ?? "[]")).data ?? [];
  const asking = { ...draft, url: draft.via.type === "http" ? draft.via.url : undefined };
  const known = inputsFor(asking, { given, found });
  const mayBeTried = tool.effect !== "write" || maker.settings.allow_writes;
  // A tool that changes something is not tried with what may mean another thing.
  const loose = known.length === 0 && tool.effect !== "write" && row.passed_over + 1 >= LOOSE_FROM;
  const inputs = loose ? inputsFor(asking, { given, found, loose }) : known;
  if (mayBeTried && inputs.length === 0 && row.passed_over + 1 < ROUNDS) return null;
  const options = {
    limits: limitsOf(env),
    key: `${maker.id}/${row.name}/${key}`,
    allowWrites: maker.settings.allow_writes,
  };
  const alone = await probe(tool, inputs, options);
  const { verdict, needs, waits } = await probeNeeds(tool, asking, { verdict: alone, inputs, found, options });
  if (waits && row.passed_over + 1 < ROUNDS) return null;
  return { ...bare, ...(await storable(env, verdict, needs, draft, maker)) };
}

async function storable(
  env: WorkEnv,
  verdict: Verdict,
  needs: readonly string[],
  draft: Draft,
  maker: Maker,
): Promise<Omit<Probed, "name" | "draft_digest">> {
  const masked = maskingOf(maker.reach);
  const { state, reason, answered } = verdict;
  const learnt =
    statedOutput(draft, maker.settings) === undefined && answered.length > 0
      ? inferSchema(outputsOf(answered))
      : undefined;
  const recordings = await Promise.all(
    answered.map(({ input, first }, ordinal) =>
      recordingFor(env, maker, { ordinal, input, output: first.ok ? first.output : null }),
    ),
  );
  const message = verdict.message === null ? null : masked(verdict.message);
  const inputs: JsonObject[] = answered.map(({ input }) => input);
  return {
    state,
    reason,
    message,
    output: learnt === undefined ? null : JSON.stringify(learnt),
    inputs: inputs.length === 0 ? null : JSON.stringify(inputs),
    needs: needs.length === 0 ? null : JSON.stringify(needs),
    recordings,
  };
}
