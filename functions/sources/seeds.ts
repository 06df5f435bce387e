/**
 * Seeds that are mined are verified: what lists of a source return is tried with a tool that takes it, and a task may start from
 * what was answered. Inputs that may be left out are tried as well: a page, a filter. Each such call is a recording, from which the
 * pool's seeds and what questions set are made.
 */
import { database } from "../../db/client.ts";
import type { SourceRecording } from "../../db/source_tools.ts";
import { limitsOf } from "../config.ts";
import { measuredCall } from "../tools/call.ts";
import type { Maker } from "./made.ts";
import { isEmpty } from "./probes/decide.ts";
import { outcomeOf } from "./probes/outcome.ts";
import { type Answer, recordingFor } from "./probes/recording.ts";
import { usableOf } from "./usable.ts";
import { learnFields, optionTrials } from "./wording/fields.ts";
import { type SeedTrial, seedTrials } from "./wording/seeds.ts";
import { probedOf } from "./wording.ts";

/** Calls that are made for one source, at most, and how long new ones are begun, milliseconds. */
const TRIALS_MAX = 120;
const OPTION_TRIALS_MAX = 80;
const TRIALS_MS = 60_000;
/** Ways in which a source says that it is not to be asked on. */
const ENOUGH: ReadonlySet<string> = new Set(["unreachable", "limited", "denied", "blocked", "timed_out"]);

/** Recordings of the calls that were answered with something, to be stored beside those that there are. */
export async function verifiedSeeds(
  env: Pick<Env, "DB" | "BUCKET">,
  maker: Maker,
  now: () => number,
): Promise<Omit<SourceRecording, "source_id" | "recorded_at">[]> {
  const { tools, recordings, ordinals } = await usableOf(database(env.DB), maker);
  const probed = probedOf(tools, recordings);
  const learnt = learnFields(probed);
  // What an option does is seen from few calls, so these go first.
  const trials = [...optionTrials(learnt, probed, OPTION_TRIALS_MAX), ...seedTrials(learnt, probed, TRIALS_MAX)];
  const left = [...trials.entries()];
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const answered = new Map<number, Omit<Answer, "ordinal"> & { readonly tool: string }>();
  const until = now() + TRIALS_MS;
  let enough = false;
  const work = async () => {
    for (let one = next(); one !== undefined; one = next()) {
      const [i, trial] = one;
      const tool = byName.get(trial.tool);
      if (tool === undefined || tool.effect === "write") continue;
      const came = outcomeOf(await measuredCall(tool, trial.input, limitsOf(env)));
      if (!came.ok) enough ||= ENOUGH.has(came.reason);
      else if (!isEmpty(came.output)) answered.set(i, { ...trial, output: came.output });
    }
  };
  const next = (): [number, SeedTrial] | undefined => (enough || now() > until ? undefined : left.shift());
  await Promise.all(Array.from({ length: maker.settings.rate_limit.concurrent }, work));
  const taken = new Map(ordinals);
  return Promise.all(
    [...answered.entries()]
      .toSorted(([a], [b]) => a - b)
      .map(([, { tool, ...answer }]) => {
        const ordinal = taken.get(tool) ?? 0;
        taken.set(tool, ordinal + 1);
        return recordingFor(env, maker, { ...answer, ordinal }).then((recording) => ({ tool, ...recording }));
      }),
  );
}
