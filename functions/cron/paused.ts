/** Lets runs go on that were paused since a source was down, once it answers again. */
import { pausedBySource } from "../../db/faults.ts";
import { goOn } from "../runs/resume.ts";
import { answersAgain } from "../sources/answers.ts";
import { every } from "./every.ts";

/** Runs that are looked at in one firing, and sources that are asked, side by side; the next firing takes the next ones. */
const RUNS = 500;
const SOURCES = 20;

/** @param now Unix milliseconds. */
export async function goOnWithSources(env: Env, now: number): Promise<void> {
  const bySource = Map.groupBy(await pausedBySource(env.DB, RUNS), ({ source }) => source);
  const asked = [...bySource].slice(0, SOURCES);
  const answered = await Promise.allSettled(asked.map(([source]) => answersAgain(env, source)));
  await every([...answered.entries()], async ([i, answer]) => {
    if (answer.status === "rejected") throw answer.reason;
    if (answer.value) await every(asked[i]?.[1] ?? [], async ({ run }) => void (await goOn(env, run, now)));
  });
}
