/** When a source may be called, and what the gate before it makes of what calls meet. The gate's book is the real one; its calls are made here. */
import { describe, expect, it, vi } from "vitest";
import { HttpToolError } from "../../../functions/sources/http/call.ts";
import { LimitBook } from "../../../functions/sources/limit/book.ts";
import { SourceGate } from "../../../functions/sources/limit/gate.ts";
import { afterCall, BREAK_AFTER, entering, type LimitState, START } from "../../../functions/sources/limit/limit.ts";
import type { RateLimit } from "../../../functions/sources/settings.ts";
import { SourceAway } from "../../../functions/tools/contract.ts";

const PAUSE_MS = 1_000;
const asking = (more: object = {}) => ({ rate: { concurrent: 2 }, held: 0, waiting: 0, probing: false, ...more });
const down = { kind: "down", retry_after_ms: null, said: "away" } as const;
const limited = (retry_after_ms: number | null) => ({ kind: "limited", retry_after_ms, said: "too many" }) as const;
/** The state after calls that went so, a millisecond after each other from `from`. */
const stateAfter = (wents: readonly Parameters<typeof afterCall>[1][], from = 1_000, state: LimitState = START) =>
  wents.reduce((now, went, i) => afterCall(now, went, PAUSE_MS, from + i), state);

describe("a source", () => {
  it("is called so often at once, and no sooner after the call before than its rate says", () => {
    expect(entering(START, asking({ held: 2, waiting: 3 }), 0).entry).toEqual({ kind: "busy", wait_ms: 100 });
    const rate = { concurrent: 9, per_second: 4 };
    const first = entering(START, asking({ rate }), 1_000);
    const second = entering(first.state, asking({ rate }), 1_010);
    expect([first.entry, second.entry]).toEqual([
      { kind: "go", wait_ms: 0 },
      { kind: "go", wait_ms: 240 },
    ]);
  });

  it("is left alone for as long as it asks, and for longer and longer where it does not say", () => {
    expect(entering(stateAfter([limited(7_000)]), asking(), 7_999).entry).toMatchObject({ kind: "away", until: 8_000 });
    expect(entering(stateAfter([limited(7_000)]), asking(), 8_000).entry.kind).toBe("go");
    const once = stateAfter([limited(null)]);
    const twice = stateAfter([limited(null)], 3_000, once);
    expect([once.quiet_until, twice.quiet_until]).toEqual([2_000, 5_000]);
    // Calls that were refused side by side are one refusal.
    expect(stateAfter([limited(null), limited(null), limited(null)]).limited).toBe(1);
    // An answer to a call that was on its way says nothing of what it asked for.
    expect(stateAfter([limited(7_000), { kind: "answered" }]).quiet_until).toBe(8_000);
  });

  it("is taken for down after a row of failures, tried out by one call, and left alone for longer where that fails", () => {
    const rows = Array.from({ length: BREAK_AFTER }, () => down);
    expect(stateAfter([...rows.slice(1), { kind: "answered" }, down]).down_until).toBeNull();
    const open = stateAfter(rows);
    const until = 1_000 + BREAK_AFTER - 1 + PAUSE_MS;
    expect(entering(open, asking(), until - 1).entry).toMatchObject({ kind: "away", down: true, until });
    // A call that began before prolongs nothing.
    expect(stateAfter([down], until - 1, open).down_until).toBe(until);
    expect(entering(open, asking(), until).entry.kind).toBe("go");
    expect(entering(open, asking({ held: 1 }), until).entry).toMatchObject({ kind: "away", down: true });
    const again = stateAfter([down], until, open);
    expect(again.down_until).toBe(until + 2 * PAUSE_MS);
    expect(stateAfter([{ kind: "answered" }], until, again)).toMatchObject({
      down_until: null,
      failures: 0,
      opened: 0,
    });
    // Who tries tools out is not kept from it.
    expect(entering(open, asking({ probing: true }), until - 1).entry.kind).toBe("go");
  });
});

/** Gates of isolates that share one book. */
function gates(rate: RateLimit, { count = 1, probing = false } = {}): SourceGate[] {
  const book = new LimitBook(START, () => {});
  const limits = { SOURCE_LIMIT: { getByName: () => book } };
  const source = { id: "s", name: "atlas", rate, deadline_ms: 5_000, pause_ms: 50 };
  return Array.from({ length: count }, () => new SourceGate(limits, source, probing));
}

const reads = { repeatable: true };
const fails = (fault: "unreachable" | "failed" | "limited" | "not_found", retry_after_ms?: number) =>
  vi.fn(async () => {
    throw new HttpToolError(fault, fault, { status: 500, ...(retry_after_ms === undefined ? {} : { retry_after_ms }) });
  });
const away = (fault: object) => ({
  fault: expect.objectContaining({ kind: "source_away", source: "atlas", ...fault }),
});

describe("the gate", () => {
  it("keeps all isolates together to the limit, one that fails included", async () => {
    const [one, two] = gates({ concurrent: 3 }, { count: 2 });
    let open = 0;
    let most = 0;
    const make = (i: number) => async () => {
      most = Math.max(most, ++open);
      await new Promise((resolve) => setTimeout(resolve, 2));
      open--;
      if (i % 3 === 0) throw new HttpToolError("not_found", "no such thing");
      return i;
    };
    const ends = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? one : two)?.pass(make(i), reads)),
    );
    expect([most, open, ends.filter(({ status }) => status === "fulfilled").length]).toEqual([3, 0, 13]);
  });

  it("keeps their distance", async () => {
    const [one, two] = gates({ concurrent: 10, per_second: 50 }, { count: 2 });
    const began = Date.now();
    await Promise.all([one, two, one, two, one, two].map((gate) => gate?.pass(async () => {}, reads)));
    expect(Date.now() - began).toBeGreaterThanOrEqual(95);
  });

  it("waits as the source asks, and puts off what that is too long for", async () => {
    const [gate] = gates({ concurrent: 1 });
    let asked = 0;
    const make = async () => {
      if (++asked === 1) throw new HttpToolError("limited", "slow down", { status: 429, retry_after_ms: 60 });
      return "ok";
    };
    const began = Date.now();
    expect(await gate?.pass(make, reads)).toBe("ok");
    expect(Date.now() - began).toBeGreaterThanOrEqual(60);
    const long = fails("limited", 3_600_000);
    await expect(gate?.pass(long, { repeatable: false })).rejects.toMatchObject(away({ down: false }));
    await expect(gate?.pass(long, reads)).rejects.toBeInstanceOf(SourceAway);
    expect(long).toHaveBeenCalledTimes(1);
  });

  it("puts a call off where the source is down, and lets one stand that the source fails on while it answers others", async () => {
    const [gate] = gates({ concurrent: 1 });
    const make = fails("failed");
    const known = vi.fn(async () => "known");
    await expect(gate?.pass(make, { ...reads, known })).rejects.toMatchObject({ fault: "failed" });
    expect([make.mock.calls.length, known.mock.calls.length]).toEqual([2, 1]);
    await expect(gate?.pass(make, { ...reads, known: fails("unreachable") })).rejects.toMatchObject(
      away({ down: true, detail: "failed" }),
    );
    // What changes something is not made again, nor later: nobody knows what became of it.
    const changes = fails("unreachable");
    await expect(gate?.pass(changes, { repeatable: false })).rejects.toMatchObject({ fault: "unreachable" });
    expect(changes).toHaveBeenCalledTimes(1);
    await expect(gate?.pass(make, reads)).rejects.toMatchObject(away({ down: true }));
    // Down by now: nothing is sent.
    make.mockClear();
    await expect(gate?.pass(make, reads)).rejects.toMatchObject(away({ down: true }));
    expect(make).not.toHaveBeenCalled();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(await gate?.pass(async () => "back", reads)).toBe("back");
    expect(await gate?.pass(async () => "open", reads)).toBe("open");
  });

  it("lets calls that try tools out fail as they do, and calls none where its object is not to be had", async () => {
    const [gate] = gates({ concurrent: 1 }, { probing: true });
    for (let i = 0; i < BREAK_AFTER + 1; i++)
      await expect(gate?.pass(fails("failed"), reads)).rejects.toMatchObject({ fault: "failed" });
    const none = new SourceGate({} as never, {
      id: "s",
      name: "atlas",
      rate: { concurrent: 1 },
      deadline_ms: 5,
      pause_ms: 5,
    });
    const make = vi.fn(async () => 1);
    await expect(none.pass(make, reads)).rejects.toMatchObject(away({ down: false }));
    expect(make).not.toHaveBeenCalled();
  });
});
