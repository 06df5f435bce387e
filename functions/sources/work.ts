/**
 * What is done for a source that is under way: it is read, and then its tools are probed, some with each step. A step stores what
 * it came to in one transaction, as long as its worker holds the source; whoever comes next goes on from what is stored.
 */

import { z } from "zod";
import { type Database, database } from "../../db/client.ts";
import { dueTools, foundIn, type Probed, type SourceTool, storeProbed, toolDigests } from "../../db/source_tools.ts";
import { failReading, type Source, storeReading } from "../../db/sources.ts";
import { limitsOf } from "../config.ts";
import { parseJson, sha256Hex } from "../domain/json.ts";
import { type JsonObject, jsonObjectSchema } from "../domain/schema.ts";
import { type Draft, draftSchema, type Read } from "./draft.ts";
import { type Maker, toolOf } from "./made.ts";
import { makerOf } from "./maker.ts";
import type { Verdict } from "./probes/decide.ts";
import { inferSchema } from "./probes/infer_schema.ts";
import { type FoundBy, inputsFor } from "./probes/inputs.ts";
import { outputsOf, probe } from "./probes/probe.ts";
import { valuesIn, valuesSchema } from "./probes/values.ts";
import { maskingOf } from "./reach.ts";
import { readSource } from "./read.ts";
import { compared } from "./reading.ts";

export type WorkEnv = Pick<Env, "DB" | "BUCKET">;

/** Tools that are looked at in one step, and how long steps are taken one after another, milliseconds. */
const TOOLS_A_STEP = 12;
const STEPS_MS = 20_000;
/** A tool that no input is known for is looked at so often: others may have returned one meanwhile. */
const ROUNDS = 4;
/** And is tried with what only may be its input from this round on, when names have led as far as they do. */
const GUESS_FROM = 3;
/** Recordings whose values are tried as inputs, at most. */
const RECORDINGS_MAX = 600;
/** UTF-16 units of an output that stays in its row. */
const INLINE_CHARS = 10_000;

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
    if (!held || !due) return false;
    if (now() - began > STEPS_MS) return true;
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
  const found = (await foundIn(db, maker.id, RECORDINGS_MAX)).flatMap(({ tool, found }): FoundBy[] =>
    (valuesSchema.safeParse(parseJson(found)).data ?? []).map((one) => ({ ...one, tool })),
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
      recordings: [],
    };
  const given = inputsSchema.safeParse(parseJson(row.given ?? "[]")).data ?? [];
  const known = inputsFor(draft, { given, found });
  const mayBeTried = tool.effect !== "write" || maker.settings.allow_writes;
  // A tool that changes something is not tried with what may mean another thing.
  const guess = known.length === 0 && tool.effect !== "write" && row.passed_over + 1 >= GUESS_FROM;
  const inputs = guess ? inputsFor(draft, { given, found, guess }) : known;
  if (mayBeTried && inputs.length === 0 && row.passed_over + 1 < ROUNDS) return null;
  const verdict = await probe(tool, inputs, {
    limits: limitsOf(env),
    key: `${maker.id}/${row.name}/${key}`,
    allowWrites: maker.settings.allow_writes,
  });
  return { ...bare, ...(await storable(env, verdict, draft, maker)) };
}

async function storable(
  env: WorkEnv,
  verdict: Verdict,
  draft: Draft,
  maker: Maker,
): Promise<Omit<Probed, "name" | "draft_digest">> {
  const masked = maskingOf(maker.reach);
  const { state, reason, answered } = verdict;
  const learnt = draft.output === undefined && answered.length > 0 ? inferSchema(outputsOf(answered)) : undefined;
  const recordings = await Promise.all(
    answered.map(async ({ input, first }, ordinal) => {
      const output = first.ok ? first.output : null;
      const text = JSON.stringify(output);
      const found = masked(JSON.stringify(valuesIn(output)));
      return { ordinal, input: JSON.stringify(input), ...(await savedOutput(env, maker.id, masked(text))), found };
    }),
  );
  const message = verdict.message === null ? null : masked(verdict.message);
  const inputs: JsonObject[] = answered.map(({ input }) => input);
  return {
    state,
    reason,
    message,
    output: learnt === undefined ? null : JSON.stringify(learnt),
    inputs: inputs.length === 0 ? null : JSON.stringify(inputs),
    recordings,
  };
}

/** In the row, or in object storage where it is large. */
async function savedOutput({ BUCKET }: Pick<Env, "BUCKET">, source: string, text: string) {
  if (text.length <= INLINE_CHARS) return { output: text, output_key: null };
  const output_key = `sources/${source}/recordings/${sha256Hex(text)}.json`;
  await BUCKET.put(output_key, text, { httpMetadata: { contentType: "application/json" } });
  return { output: null, output_key };
}
