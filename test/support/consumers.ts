/**
 * Consumers of a run's tasks as they come in the world: 64 of them, each at a speed of its own, who settle in batches and
 * in any order, some of it twice, and of whom some die over their work or come back to it too late. All is drawn from a seed.
 */
import { evictDurableObject } from "cloudflare:test";
import { expect } from "vitest";
import type { Advance, OutcomesReply } from "../../functions/coordinator/coordinator.ts";
import type { Configuration, Outcome } from "../../functions/domain/configuration.ts";
import { type Random, randomOf } from "../../functions/lib/random.ts";
import { expire, interceptPlans, runOut, type Stub, stubOf } from "./coordinator.ts";

const CONSUMERS = 64;
/** Tasks that a consumer takes at a time, at most. */
const BATCH = 4;
const CHANCE = { dies: 0.1, isLate: 0.05, repeats: 0.2, evictsAtOnce: 0.05, evictsBetween: 0.1 } as const;

/** Tasks settled together, at a time of its own or too late. */
interface Work {
  readonly at: number;
  readonly outcomes: Outcome[];
}

export interface Wave {
  readonly configurations: Configuration[];
  /** Ordinals of tasks that nobody settled in time. */
  readonly expired: ReadonlySet<number>;
  readonly duplicates: number[];
}

export type Judge = (configuration: Configuration) => Outcome;
/** Told of every wave as it is planned. */
export type Watch = (advance: Advance) => Promise<void>;

/** Who settles what when: in time, never (it is in neither list) or late. */
function schedule(tasks: readonly Configuration[], judge: Judge, random: Random): Record<"inTime" | "late", Work[]> {
  const consumers = Array.from({ length: CONSUMERS }, () => ({
    free: random.float(),
    /** Time that it takes over a task: some are ten times as fast as others. */
    pace: 0.2 + 1.8 * random.float(),
    dies: random.float() < CHANCE.dies,
  }));
  const waiting = random.shuffle(tasks);
  const plan: Record<"inTime" | "late", Work[]> = { inTime: [], late: [] };
  while (waiting.length > 0) {
    const next = consumers.reduce((first, one) => (one.free < first.free ? one : first));
    const outcomes = waiting.splice(0, random.between(1, BATCH)).map(judge);
    next.free = next.dies ? Number.POSITIVE_INFINITY : next.free + next.pace * outcomes.length;
    if (next.dies) continue;
    const work = { at: next.free, outcomes: random.shuffle(outcomes) };
    const isLate = random.float() < CHANCE.isLate;
    (isLate ? plan.late : plan.inTime).push(work);
    if (!isLate && random.float() < CHANCE.repeats) plan.inTime.push({ ...work, at: work.at + 3 * random.float() });
  }
  return plan;
}

/** Settles, and once more if the object went away under the call, as a queue would deliver once more. */
async function settle(run: string, outcomes: readonly Outcome[]): Promise<OutcomesReply> {
  for (let attempt = 1; ; attempt++)
    try {
      return await stubOf(run).settle(outcomes);
    } catch (error) {
      if (attempt === 5) throw error;
    }
}

/** Work that came too late is refused whole. */
async function expectRefused(run: string, late: readonly Work[]): Promise<void> {
  const ordinals = ({ outcomes }: Pick<Work, "outcomes">) =>
    outcomes.map(({ ordinal }) => ordinal).sort((a, b) => a - b);
  for (const work of late)
    expect((await settle(run, work.outcomes)).refused.toSorted((a, b) => a - b)).toEqual(ordinals(work));
}

/** Lets the leases of the open wave run out: by the alarm, after which they are over, or noticed by the plan that comes next. */
async function passDeadline(run: string, wave: number, late: readonly Work[], random: Random): Promise<void> {
  const stub = stubOf(run);
  if (random.float() < 0.5) return runOut(stub);
  const sent = await interceptPlans(stub);
  await expire(stub);
  expect(sent).toEqual([{ run, wave: wave + 1 }]);
  await expectRefused(run, late);
}

/** Works a run off to its end. Between and under their calls the object is evicted now and then. */
export async function workOff(run: string, seed: number, judge: Judge, watch: Watch): Promise<Wave[]> {
  const random = randomOf(seed, "consumers");
  const waves: Wave[] = [];
  let duplicates: number[] = [];
  let late: Work[] = [];
  for (let wave = 0; ; wave++) {
    // A plan message that came three times over.
    const answers = await Promise.all([0, 1, 2].map(() => stubOf(run).advance(wave, duplicates)));
    const [advance] = answers;
    if (advance === undefined) return expect.fail("no answer");
    for (const other of answers) expect(other).toEqual(advance);
    // Late by a whole wave: refused, and it counts nowhere.
    await expectRefused(run, late);
    if (advance.finished) return waves;
    await watch(advance);

    const { configurations } = advance;
    const plan = schedule(configurations, judge, random);
    const ended = new Set<number>();
    let said = 0;
    const ticks = Map.groupBy(plan.inTime, ({ at }) => Math.floor(at));
    for (const tick of [...ticks.keys()].sort((a, b) => a - b)) {
      const work = ticks.get(tick) ?? [];
      if (random.float() < CHANCE.evictsBetween) await evictDurableObject(stubOf(run));
      const calls = work.map(({ outcomes }) => settle(run, outcomes));
      if (random.float() < CHANCE.evictsAtOnce) await evictDurableObject(stubOf(run)).catch(() => undefined);
      for (const { ordinal } of work.flatMap(({ outcomes }) => outcomes)) ended.add(ordinal);
      for (const { due, refused } of await Promise.all(calls)) {
        expect(refused).toEqual([]);
        // The next wave is due when all tasks of this one have ended, and not before.
        if (due === null) continue;
        expect([due, ended.size]).toEqual([wave + 1, configurations.length]);
        said++;
      }
    }
    const expired = new Set(configurations.map(({ ordinal }) => ordinal).filter((ordinal) => !ended.has(ordinal)));
    if (expired.size === 0) expect(said).toBeGreaterThan(0);
    else await passDeadline(run, wave, plan.late, random);
    duplicates = configurations.map(({ ordinal }) => ordinal).filter((n) => n % 10 === 1 && !expired.has(n));
    waves.push({ configurations, expired, duplicates });
    late = plan.late;
  }
}

/** The same run undisturbed: one caller, who settles in order what was settled and lets the same tasks run out. */
export async function replay(stub: Stub, waves: readonly Wave[], judge: Judge): Promise<void> {
  for (const [wave, { configurations, expired }] of waves.entries()) {
    const advance = await stub.advance(wave, waves[wave - 1]?.duplicates ?? []);
    expect(advance.configurations).toEqual(configurations);
    await stub.settle(configurations.filter(({ ordinal }) => !expired.has(ordinal)).map(judge));
    await runOut(stub);
  }
  expect((await stub.advance(waves.length, waves.at(-1)?.duplicates ?? [])).finished).toBe(true);
}
