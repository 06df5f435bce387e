/** The coordinator in workerd: repeats, crashes, late messages, expiry, cancellation, many callers at once. */
import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import type { Configuration, Outcome } from "../../../functions/domain/configuration.ts";
import {
  certified,
  dropped,
  expectRefusal,
  expire,
  good,
  interceptPlans,
  opened,
  type Stub,
  specification,
  stubOf,
} from "../../support/coordinator.ts";
import { outcomeOf } from "../../unit/coordinator/simulate.ts";

/** Plays a run to its end; every third task is dropped, every tenth is a duplicate, and settles come in the given groups. */
async function play(stub: Stub, group: number, evict = false): Promise<Configuration[]> {
  const all: Configuration[] = [];
  let duplicates: number[] = [];
  for (let wave = 0; ; wave++) {
    const { configurations, finished } = await stub.advance(wave, duplicates);
    if (finished) return all;
    all.push(...configurations);
    const outcomes = configurations.map((c) => outcomeOf(c, c.ordinal % 3 !== 0));
    if (group < outcomes.length) outcomes.reverse();
    for (let i = 0; i < outcomes.length; i += group) {
      if (evict) await evictDurableObject(stub);
      const { due, refused } = await stub.settle(outcomes.slice(i, i + group));
      expect(refused).toEqual([]);
      expect(due).toBe(i + group >= outcomes.length ? wave + 1 : null);
    }
    if (evict) await evictDurableObject(stub);
    duplicates = configurations.map((c) => c.ordinal).filter((n) => n % 10 === 1);
  }
}

describe("opening", () => {
  test("is safe to repeat, and refuses another specification", async () => {
    const stub = await opened("open");
    await stub.open(specification());
    await expectRefusal(stub.open(specification({ seed: 21 })), "other_specification");
    expect((await stub.report()).run).toBe("open");
  });
  test("comes before everything else", async () => {
    const stub = stubOf("never opened");
    await expectRefusal(stub.advance(0, []), "not_open");
    await expectRefusal(stub.settle([]), "not_open");
    await expectRefusal(stub.report(), "not_open");
    await expectRefusal(stub.cancel(), "not_open");
  });
});

describe("a run", () => {
  test("reaches its count and is the same however settles came in and whatever was evicted between", async () => {
    const plain = await opened("plain", { count: 30, seed: 9 });
    const evicted = await opened("evicted", { count: 30, seed: 9 });
    const [a, b] = [await play(plain, 100), await play(evicted, 3, true)];
    expect(b).toEqual(a);
    const { run: _, ...report } = await plain.report();
    const { run: __, ...other } = await evicted.report();
    expect(other).toEqual(report);
    expect(report.totals).toMatchObject({ count: 30, kept: 30, planned: a.length });
    expect(report.finished).toBe(true);
    expect(report.spread.domains.evenness).toBeGreaterThan(0.9);
    expect(report.totals.dropped.duplicate).toBeGreaterThan(0);
    expect(await runDurableObjectAlarm(plain)).toBe(false);
    // Closed waves leave nothing bulky behind.
    await runInDurableObject(plain, (__, state) => {
      const { n } = state.storage.sql
        .exec<{ n: number }>("SELECT count(*) AS n FROM leases WHERE configuration IS NOT NULL OR outcome IS NOT NULL")
        .one();
      expect(n).toBe(0);
    });
  });

  test("says how short it fell when its tries ran out", async () => {
    const stub = await opened("hopeless", { count: 1, wave: 500 });
    for (let wave = 0; ; wave++) {
      const { configurations, finished, kept, shortfall } = await stub.advance(wave, []);
      if (finished) {
        expect([wave, kept, shortfall]).toEqual([204, 0, 1]);
        break;
      }
      await stub.settle(configurations.map((c) => outcomeOf(c, false)));
    }
  });
});

describe("advance", () => {
  test("gives the same wave again, and refuses waves out of turn", async () => {
    const stub = await opened("advance");
    await expectRefusal(stub.advance(1, []), "wave_ahead");
    const first = await stub.advance(0, []);
    expect(first.configurations.length).toBe(8);
    expect(await stub.advance(0, [])).toEqual(first);
    await expectRefusal(stub.advance(1, []), "wave_open");
    await stub.settle(certified(first.configurations));
    expect(await stub.advance(0, [])).toEqual({ ...first, due: 1 });
    const second = await stub.advance(1, [0, 1]);
    expect(second.kept).toBe(6);
    expect(second.configurations.map((c) => c.ordinal)).toEqual([8, 9, 10, 11, 12, 13, 14, 15]);
    expect(await stub.advance(1, [])).toEqual(second);
    await expectRefusal(stub.advance(0, []), "wave_closed");
  });

  test("many at once plan one wave", async () => {
    const stub = await opened("advances");
    const answers = await Promise.all(Array.from({ length: 20 }, () => stub.advance(0, [])));
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await stub.report()).leases).toEqual({ reserved: 8, outstanding: 8 });
  });

  test("does not wait for leases that ran out, alarm or not", async () => {
    const stub = await opened("overdue");
    const { configurations } = await stub.advance(0, []);
    await stub.settle(certified(configurations.slice(0, 3)));
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec("UPDATE leases SET expires = 0 WHERE result IS NULL");
    });
    expect((await stub.advance(1, [])).kept).toBe(3);
    expect((await stub.report()).totals.dropped).toEqual({ lease_expired: 5 });
  });
});

describe("waves ahead", () => {
  const ahead = { count: 20, wave: 8, waves_ahead: 1 };

  test("are planned at once, and then whenever the oldest has ended, not the one before", async () => {
    const stub = await opened("ahead", { ...ahead, count: 100 });
    const { due, configurations: first } = await stub.advance(0, []);
    expect(due).toBe(1);
    const second = await stub.advance(1, []);
    expect([second.due, second.configurations[0]?.ordinal]).toEqual([null, 8]);
    await expectRefusal(stub.advance(2, []), "wave_open");
    // All of the second end before the first: nothing is due before the oldest has ended.
    expect(await stub.settle(certified(second.configurations))).toEqual({ due: null, refused: [] });
    expect((await stub.report()).leases).toEqual({ reserved: 16, outstanding: 8 });
    expect(await stub.settle(certified(first))).toEqual({ due: 2, refused: [] });
    // The wave after that waits for the second, which has ended already.
    const third = await stub.advance(2, [1]);
    expect(third).toMatchObject({ due: 3, kept: 7, finished: false });
    expect(third.configurations.map(({ ordinal }) => ordinal)).toEqual([16, 17, 18, 19, 20, 21, 22, 23]);
    expect(await stub.advance(2, [1])).toEqual(third);
    // Closed tasks are told apart from open ones of a wave behind.
    expect(await stub.settle([good(first[0]), good(second.configurations[0])])).toEqual({ due: 3, refused: [] });
    expect(await stub.advance(3, [])).toMatchObject({ due: null, kept: 15 });
  });

  test("depend on what open waves were given, and not on how far those are", async () => {
    const [idle, busy] = [await opened("idle", ahead), await opened("busy", ahead)];
    const plans = [];
    for (const stub of [idle, busy]) {
      const { configurations } = await stub.advance(0, []);
      const { configurations: next } = await stub.advance(1, []);
      await stub.settle(certified(configurations));
      if (stub === busy) await stub.settle([good(next[0]), dropped(next[1]), good(next[7])]);
      plans.push([configurations, next, (await stub.advance(2, [])).configurations]);
    }
    expect(plans[1]).toEqual(plans[0]);
    // 20 are wanted and 16 out, of which 8 are kept: 4 more, none of them a second helping of what is out.
    expect(plans[0]?.map((wave) => wave.length)).toEqual([8, 8, 4]);
    const all = plans[0]?.flat() ?? [];
    expect(new Set(all.map(({ focus }) => focus)).size).toBe(20);
    expect(new Set(all.map(({ toolset }) => toolset.toSorted().join())).size).toBe(20);
  });

  test("never reserve more than is wanted, and make up for what is lost", async () => {
    const stub = await opened("ahead to the end", { ...ahead, count: 12 });
    const { configurations: first } = await stub.advance(0, []);
    const { configurations: second } = await stub.advance(1, []);
    expect(second).toHaveLength(4);
    await stub.settle([dropped(first[0]), ...certified(first.slice(1))]);
    // One was lost and is made up for, beside the four that are out.
    const third = await stub.advance(2, []);
    expect(third).toMatchObject({ configurations: [{ ordinal: 12 }], finished: false, due: null });
    await stub.settle(certified(third.configurations));
    expect(await stub.settle(certified(second))).toEqual({ due: 3, refused: [] });
    // All that is wanted may come of what is out: an empty wave, and the next is due at once, since that wave has ended.
    expect(await stub.advance(3, [])).toMatchObject({ configurations: [], finished: false, kept: 11, due: 4 });
    expect(await stub.advance(4, [])).toMatchObject({ configurations: [], finished: true, kept: 12, shortfall: 0 });
    expect((await stub.report()).leases).toEqual({ reserved: 0, outstanding: 0 });
  });

  test("end without more, or all at once where the run is cancelled", async () => {
    const spent = await opened("spent", ahead);
    const { configurations: first } = await spent.advance(0, []);
    const { configurations: second } = await spent.advance(1, []);
    await spent.settle(certified(first));
    // Nothing more is reserved, but what is out may still come in.
    expect(await spent.advance(2, [], 0)).toMatchObject({
      configurations: [],
      finished: false,
      kept: 8,
      due: null,
    });
    expect(await spent.settle(certified(second))).toEqual({ due: 3, refused: [] });
    expect(await spent.advance(3, [], 0)).toMatchObject({ finished: true, kept: 16, shortfall: 4 });

    const cancelled = await opened("cancelled ahead", ahead);
    await cancelled.advance(0, []);
    const { configurations } = await cancelled.advance(1, []);
    await cancelled.settle([good(configurations[2])]);
    expect(await cancelled.cancel()).toEqual({ wave: 2 });
    expect(await cancelled.advance(2, [])).toMatchObject({ finished: true, kept: 1, shortfall: 19 });
    expect((await cancelled.report()).totals.dropped).toEqual({ cancelled: 15 });
  });

  test("go on for a run that was opened when one wave at a time was known", async () => {
    const stub = await opened("from before");
    const { configurations } = await stub.advance(0, []);
    await runInDurableObject(stub, (_, state) => state.storage.sql.exec("DROP TABLE waves"));
    await evictDurableObject(stub);
    expect(await stub.settle(certified(configurations))).toEqual({ due: 1, refused: [] });
    expect(await stub.advance(1, [])).toMatchObject({ kept: 8, finished: false });
  });
});

describe("settle", () => {
  test("records once, whatever is repeated, and says so until the next wave is planned", async () => {
    const stub = await opened("settle");
    const { configurations } = await stub.advance(0, []);
    const outcomes = certified(configurations);
    expect(await stub.settle(outcomes.slice(0, 4))).toEqual({ due: null, refused: [] });
    expect(await stub.settle(outcomes.slice(0, 4))).toEqual({ due: null, refused: [] });
    for (let i = 0; i < 3; i++) expect(await stub.settle(outcomes)).toEqual({ due: 1, refused: [] });
    expect((await stub.advance(1, [])).kept).toBe(8);
    // Late repeats of what was recorded are no refusal, however late.
    expect(await stub.settle(outcomes)).toEqual({ due: null, refused: [] });
    expect((await stub.report()).totals).toMatchObject({ planned: 8, certified: 8, kept: 8 });
  });

  test("lets the first result stand", async () => {
    const stub = await opened("first result");
    const { configurations: c } = await stub.advance(0, []);
    await stub.settle([good(c[0]), dropped(c[1])]);
    expect(await stub.settle([dropped(c[0]), good(c[1])])).toEqual({ due: null, refused: [1] });
    await stub.settle(certified(c.slice(2)));
    expect((await stub.advance(1, [])).kept).toBe(7);
  });

  test("refuses what was never reserved and what came after its lease was ended", async () => {
    const stub = await opened("late");
    const sent = await interceptPlans(stub);
    const { configurations: c } = await stub.advance(0, []);
    await runInDurableObject(stub, (_, state) => {
      state.storage.sql.exec("UPDATE leases SET expires = 0 WHERE ordinal < 2");
    });
    // The lease of 0 and 1 ran out, but nobody has acted on it yet.
    expect(await stub.settle([good(c[0])])).toEqual({ due: null, refused: [] });
    expect(await expire(stub)).toBe(true);
    expect(sent).toEqual([{ run: "late", wave: 1 }]);
    // From here on the wave is complete, and a plan may rest on it.
    expect(await stub.settle([good(c[1]), good(c[0])])).toEqual({ due: 1, refused: [1] });
    expect((await stub.advance(1, [])).kept).toBe(1);
    expect((await stub.settle([good(c[0]), good(c[2]), dropped(c[3])])).refused).toEqual([2, 3]);
    expect((await stub.settle([{ ...good(c[0]), ordinal: 77 }])).refused).toEqual([77]);
    expect((await stub.report()).totals.dropped).toEqual({ lease_expired: 7 });
  });

  test("holds with 64 callers at once", async () => {
    const stub = await opened("callers", { count: 64, wave: 64 });
    const { configurations } = await stub.advance(0, []);
    const answers = await Promise.all(configurations.map((c) => stub.settle([good(c)])));
    expect(answers.filter((a) => a.due !== null).length).toBe(1);
    expect(await stub.advance(1, [])).toMatchObject({ configurations: [], finished: true, kept: 64, shortfall: 0 });
  });

  test("refuses what is not an outcome", async () => {
    const stub = await opened("bad outcome");
    await expectRefusal(stub.settle([{ ordinal: -1 } as Outcome]), "malformed");
    await expectRefusal(stub.open({ ...specification(), count: 0 }), "malformed");
  });
});

describe("alarm", () => {
  test("expires what ran out and asks for the next wave, again and again until it comes", async () => {
    const stub = await opened("alarm");
    const sent = await interceptPlans(stub);
    await stub.advance(0, []);
    // Not yet due: nothing has run out.
    await runDurableObjectAlarm(stub);
    expect(sent).toEqual([]);
    await expire(stub);
    await runDurableObjectAlarm(stub);
    expect(sent).toEqual([
      { run: "alarm", wave: 1 },
      { run: "alarm", wave: 1 },
    ]);
    expect((await stub.advance(1, [])).kept).toBe(0);
  });

  test("is set again when the queue cannot be reached", async () => {
    const stub = await opened("no queue");
    await stub.advance(0, []);
    await interceptPlans(stub, true);
    await expect(expire(stub)).rejects.toThrow(/queue is away/);
    const at = await runInDurableObject(stub, (_, state) => state.storage.getAlarm());
    expect(at).not.toBeNull();
  });
});

describe("cancel", () => {
  test("keeps what was certified, drops what is under way and plans nothing more", async () => {
    const stub = await opened("cancel");
    const { configurations: c } = await stub.advance(0, []);
    await stub.settle([good(c[0])]);
    expect(await stub.cancel()).toEqual({ wave: 1 });
    await stub.settle([good(c[1])]);
    const end = { configurations: [], finished: true, due: null, kept: 2, shortfall: 18 };
    expect(await stub.advance(1, [])).toEqual(end);
    expect(await stub.advance(1, [])).toEqual(end);
    expect(await stub.advance(2, [])).toEqual(end);
    expect((await stub.settle([good(c[2])])).refused).toEqual([2]);
    expect((await stub.report()).totals.dropped).toEqual({ cancelled: 6 });
  });
});
