/** What an attempt changed: held against what the solution changes, state by state, whatever calls led there. */
import { describe, expect, test } from "vitest";
import { wrongChange } from "../../../functions/domain/grading/changes.ts";
import { gradeResponse } from "../../../functions/domain/grading/grade.ts";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { type MadeCall, madeCalls, madeCallsIn } from "../../../functions/domain/solving/made_calls.ts";
import { changingTools } from "../../../functions/tools/state.ts";
import { callEmbedded } from "../../support/call.ts";
import { findTool, POOL, TOOLS } from "../../support/embedded.ts";
import { attempt, focused, isTask, synthesize, toolsOf } from "../../support/synthesize.ts";

const call = (tool: string, input: JsonObject): MadeCall => ({ tool, input });
const judged = (solution: readonly MadeCall[], made: readonly MadeCall[]) => wrongChange(POOL.find, solution, made);

interface Family {
  /** What the solution calls, its looks included. */
  readonly solution: readonly MadeCall[];
  readonly right: Readonly<Record<string, readonly MadeCall[]>>;
  readonly wrong: Readonly<Record<string, readonly MadeCall[]>>;
}

const put = (item: string, quantity?: number) =>
  call("basket_add", { item, ...(quantity === undefined ? {} : { quantity }) });
const deliver = (delivery: string) => call("basket_set_delivery", { delivery });
const take = (item: string) => call("basket_remove", { item });

const event = (title: string, date: string, start: string, minutes?: number) =>
  call("calendar_add_event", { title, date, start, ...(minutes === undefined ? {} : { minutes }) });
const dentist = event("the dentist", "2027-03-01", "09:30", 45);
const lunch = event("lunch with Ada", "2027-03-02", "12:00");
const cancel = (title: string) => call("calendar_cancel_event", { title });

const note = (title: string, text: string, tag?: string) =>
  call("note_write", { title, text, ...(tag === undefined ? {} : { tag }) });
const opening = note("opening", "Most of the island is bare rock");
const ending = note("ending", "The nests were mapped twice from the boat", "work");
const append = (title: string, text: string) => call("note_append", { title, text });
const discard = (title: string) => call("note_delete", { title });

const stop = (city: string) => call("tour_add_stop", { city });
const insert = (city: string, before: string) => call("tour_insert_stop", { city, before });
const leave = (city: string) => call("tour_remove_stop", { city });

const pay = (account: string, amount: number, memo?: string) =>
  call("ledger_deposit", { account, amount, ...(memo === undefined ? {} : { memo }) });
const draw = (account: string, amount: number) => call("ledger_withdraw", { account, amount });
const move = (from: string, to: string, amount: number) => call("ledger_transfer", { from, to, amount });

const buy = (item: string, units: number, cost: number) => call("store_receive", { item, units, cost });
const sell = (item: string, units: number) => call("store_issue", { item, units });

const eat = (food: string, grams?: number) =>
  call("meal_add_food", { food, ...(grams === undefined ? {} : { grams }) });
const portion = (food: string, grams: number) => call("meal_set_portion", { food, grams });
const uneat = (food: string) => call("meal_remove_food", { food });

const FAMILIES: Readonly<Record<string, Family>> = {
  basket: {
    solution: [put("penne", 2), put("butter"), deliver("express"), call("basket_total", {})],
    right: {
      "in another order": [deliver("express"), put("Butter", 1), put("penne", 2)],
      "by other calls": [put("penne"), put("butter"), put("penne"), deliver("standard"), deliver("express")],
      "with what was taken back": [
        put("olive oil"),
        put("penne", 2),
        put("butter"),
        take("olive oil"),
        deliver("express"),
      ],
    },
    wrong: {
      "the wrong item": [put("olive oil", 2), put("butter"), deliver("express")],
      twice: [put("penne", 2), put("penne", 2), put("butter"), deliver("express")],
      "another number": [put("penne", 3), put("butter"), deliver("express")],
      "in part": [put("penne", 2), put("butter")],
      "with what nobody ordered": [
        put("penne", 2),
        put("butter"),
        deliver("express"),
        call("basket_apply_coupon", { coupon: "PANTRY10" }),
      ],
    },
  },
  calendar: {
    solution: [dentist, lunch, call("calendar_load", {})],
    right: {
      "in another order": [lunch, dentist],
      "by other calls and names": [
        event("Dentist", "2027-03-01", "08:00", 45),
        event("Lunch with Ada", "2027-03-02", "12:00", 60),
        call("calendar_move_event", { title: "Dentist", date: "2027-03-01", start: "09:30" }),
      ],
      "with what was taken back": [
        dentist,
        event("piano practice", "2027-03-02", "12:00"),
        cancel("piano practice"),
        lunch,
      ],
    },
    wrong: {
      "the wrong event": [event("piano practice", "2027-03-01", "09:30", 45), lunch],
      twice: [dentist, lunch, event("the dentist again", "2027-03-03", "09:30", 45)],
      "at another time": [event("the dentist", "2027-03-01", "10:30", 45), lunch],
      "in part": [dentist],
    },
  },
  notes: {
    solution: [
      opening,
      ending,
      append("ending", "What follows is a diary of that work"),
      call("note_count", { tag: "work" }),
    ],
    right: {
      "in another order": [ending, append("ending", "What follows is a diary of that work"), opening],
      "by other calls, cases and marks": [
        note("Ending", "The nests were mapped twice from the boat. What follows is a diary of that work.", "work"),
        note("the opening", "Most of the island is bare rock.", "home"),
        call("note_set_tag", { title: "the opening", tag: "ideas" }),
      ],
      "with what was taken back": [
        note("preface", "No"),
        opening,
        ending,
        append("ending", "What follows is a diary of that work"),
        discard("preface"),
      ],
    },
    wrong: {
      "the wrong text": [
        note("opening", "Most of the island is sand"),
        ending,
        append("ending", "What follows is a diary of that work"),
      ],
      twice: [
        opening,
        ending,
        append("ending", "What follows is a diary of that work"),
        append("ending", "What follows is a diary of that work"),
      ],
      "another tag": [
        note("opening", "Most of the island is bare rock", "travel"),
        ending,
        append("ending", "What follows is a diary of that work"),
      ],
      "in part": [opening, ending],
    },
  },
  tour: {
    solution: [stop("Lisbon"), stop("Paris"), insert("Madrid", "Paris"), call("tour_length", {})],
    right: {
      "by other calls": [stop("lisbon"), stop("Madrid"), stop("Paris")],
      "in another order that comes to the same": [stop("Paris"), insert("Lisbon", "Paris"), insert("Madrid", "Paris")],
      "with what was taken back": [
        stop("Lisbon"),
        stop("Rome"),
        stop("Paris"),
        insert("Madrid", "Paris"),
        leave("Rome"),
      ],
    },
    wrong: {
      "the wrong city": [stop("Lisbon"), stop("Paris"), insert("Rome", "Paris")],
      "one too many": [stop("Lisbon"), stop("Paris"), insert("Madrid", "Paris"), stop("Berlin")],
      // Just as long, but another tour.
      "the other way round": [stop("Paris"), stop("Madrid"), stop("Lisbon")],
      "in part": [stop("Lisbon"), stop("Paris")],
    },
  },
  ledger: {
    solution: [pay("travel", 500), pay("savings", 150), move("travel", "savings", 75), call("ledger_net_worth", {})],
    right: {
      "in another order": [pay("Savings", 150, "first"), pay("travel", 500), move("travel", "savings", 75)],
      "by other calls": [
        pay("travel account", 500),
        draw("travel account", 75),
        pay("savings", 75),
        pay("savings", 150),
      ],
      "with what was taken back": [
        pay("holiday", 250),
        draw("holiday", 250),
        pay("travel", 500),
        pay("savings", 150),
        move("travel", "savings", 75),
      ],
    },
    wrong: {
      "the wrong account": [pay("travel", 500), pay("garden", 150), move("travel", "garden", 75)],
      twice: [pay("travel", 500), pay("savings", 150), move("travel", "savings", 75), move("travel", "savings", 75)],
      // The net worth is the same, and so are the balances.
      "the sum at once": [pay("travel", 425), pay("savings", 225)],
      "in part": [pay("travel", 500), pay("savings", 150)],
    },
  },
  store: {
    solution: [buy("oak boards", 40, 4), buy("oak boards", 60, 5), buy("desk lamps", 50, 8), sell("oak boards", 25)],
    right: {
      "in another order": [
        buy("desk lamps", 50, 8),
        buy("oak boards", 40, 4),
        sell("oak boards", 25),
        buy("oak boards", 60, 5),
      ],
      "by other calls": [
        buy("Oak boards", 20, 4),
        buy("oak boards", 20, 4),
        buy("oak boards", 60, 5),
        buy("desk lamp", 50, 8),
        sell("oak boards", 10),
        sell("oak boards", 15),
      ],
    },
    wrong: {
      "the wrong goods": [
        buy("oak boards", 40, 4),
        buy("oak boards", 60, 5),
        buy("paint tins", 50, 8),
        sell("oak boards", 25),
      ],
      twice: [
        buy("oak boards", 40, 4),
        buy("oak boards", 60, 5),
        buy("desk lamps", 50, 8),
        sell("oak boards", 25),
        sell("oak boards", 25),
      ],
      // As much is left of them.
      "what is left at once": [buy("oak boards", 15, 4), buy("oak boards", 60, 5), buy("desk lamps", 50, 8)],
      "at another price": [
        buy("oak boards", 40, 3),
        buy("oak boards", 60, 5),
        buy("desk lamps", 50, 8),
        sell("oak boards", 25),
      ],
      "with a purchase that was sold again": [
        buy("oak boards", 40, 4),
        buy("oak boards", 60, 5),
        buy("desk lamps", 50, 8),
        sell("oak boards", 25),
        buy("steel bolts", 40, 3),
        sell("steel bolts", 40),
      ],
      "in part": [buy("oak boards", 40, 4), buy("oak boards", 60, 5), sell("oak boards", 25)],
    },
  },
  meal: {
    solution: [eat("Honey", 30), eat("Bread (egg)", 80), portion("Honey", 25), call("meal_energy", {})],
    right: {
      "in another order": [eat("bread (egg)", 80), eat("Honey", 25)],
      "by other calls": [eat("Honey", 12.5), eat("Bread (egg)", 40), eat("honey", 12.5), eat("Bread (egg)", 40)],
      "with what was taken back": [
        eat("Carrots (raw)"),
        eat("Honey", 25),
        eat("Bread (egg)", 80),
        uneat("Carrots (raw)"),
      ],
    },
    wrong: {
      "the wrong food": [eat("Carrots (raw)", 25), eat("Bread (egg)", 80)],
      twice: [eat("Honey", 25), eat("Bread (egg)", 80), eat("Bread (egg)", 80)],
      "in part": [eat("Honey", 30), eat("Bread (egg)", 80)],
    },
  },
};

test("every state of the pool is looked at here", () => {
  expect(Object.keys(FAMILIES).sort()).toEqual([...new Set(TOOLS.flatMap(({ state }) => state ?? []))].sort());
  expect(changingTools(POOL)).toEqual(
    TOOLS.filter(({ effect, state }) => effect === "write" && state !== undefined).map(({ name }) => name),
  );
});

describe.each(Object.entries(FAMILIES))("a %s", (state, { solution, right, wrong }) => {
  /** The calls succeed, as those of a trajectory have. */
  const checked = async (calls: readonly MadeCall[]) => {
    for (const [i, { tool, input }] of calls.entries())
      expect(await callEmbedded(tool, input, calls.slice(0, i)), tool).toMatchObject({ ok: true });
    return calls;
  };

  test("left as the solution leaves it is right", async () => {
    expect(judged(await checked(solution), solution)).toBeNull();
  });

  test.each(Object.entries(right))("changed %s is right", async (_, made) => {
    expect(judged(solution, await checked(made))).toBeNull();
  });

  test.each(Object.entries(wrong))("changed %s is wrong", async (_, made) => {
    expect(judged(solution, await checked(made))).toMatch(new RegExp(`^${state}: left .+, expected `));
  });

  test("that was not changed is wrong, and one that nobody was to change", () => {
    const looks = solution.filter(({ tool }) => findTool(tool)?.effect === "read");
    for (const made of [[], looks]) expect(judged(solution, made)).toBe(`${state}: nothing was changed`);
    expect(judged([], solution)).toMatch(/: left .+, expected /);
    expect(judged([], [])).toBeNull();
  });
});

describe("changes", () => {
  test("that are taken back leave nothing, but have to be made where they are ordered", () => {
    const back = [put("penne"), take("penne")];
    expect(judged([], back)).toBeNull();
    expect(judged(back, back)).toBeNull();
    expect(judged(back, [])).toBe("basket: nothing was changed");
  });

  test("of one state are told apart from those of another", () => {
    expect(judged([put("penne"), stop("Lisbon")], [stop("Lisbon"), put("penne")])).toBeNull();
    expect(judged([put("penne"), stop("Lisbon")], [put("penne"), stop("Paris")])).toMatch(/^tour: /);
  });

  test("that cannot be made again, or by a tool that is not there as it was, are not compared", () => {
    expect(judged([put("penne", 2)], [put("no such thing")])).toBeNull();
    const old = (name: string) => (name === "basket_add" ? { effect: "write", state: "basket" } : POOL.find(name));
    expect(wrongChange(old, [put("penne", 2)], [put("penne"), deliver("express")])).toBeNull();
    expect(wrongChange(() => ({ effect: "write" }), [put("penne")], [])).toBeNull();
  });
});

describe("the calls of a trajectory", () => {
  const asked = (id: string, { tool, input }: MadeCall) => ({
    id,
    type: "function" as const,
    function: { name: tool, arguments: JSON.stringify(input) },
  });
  const turn = (...calls: readonly (readonly [string, MadeCall, string])[]) => [
    { role: "assistant" as const, content: null, tool_calls: calls.map(([id, made]) => asked(id, made)) },
    ...calls.map(([id, , content]) => ({ role: "tool" as const, tool_call_id: id, content })),
  ];

  test("are those that went well, in order, also where ids are not told apart", () => {
    const messages = [
      { role: "user" as const, content: "Put 2 packs of penne in my basket." },
      ...turn(["x", put("rice"), '{"error":"item: no such thing"}'], ["x", put("penne", 2), '{"quantity":2}']),
      ...turn(["x", deliver("express"), "{}"]),
      { role: "assistant" as const, content: "Answer: 3" },
    ];
    const made = [put("penne", 2), deliver("express")];
    expect(madeCallsIn(JSON.stringify(messages))).toEqual(made);
    expect(madeCalls(turn(["a", deliver("express"), "{}"]))).toEqual([deliver("express")]);
    expect([madeCallsIn("{"), madeCallsIn("[1]"), madeCallsIn("[]")]).toEqual([[], [], []]);
  });
});

test("a solver that slips nowhere, and comes to the answer, leaves every state as the solution does", async () => {
  let solved = 0;
  for (const [draw, focus] of TOOLS.filter(({ state }) => state !== undefined).entries()) {
    const task = await synthesize(focused(focus, draw));
    if (!isTask(task) || task.lost !== null) continue;
    const { question, answer, solution, configuration } = task;
    if (!solution.some(({ tool }) => findTool(tool)?.effect === "write")) continue;
    const { response, made } = await attempt(question, toolsOf(configuration), draw);
    if (gradeResponse(answer, response ?? "").correct !== 1) continue;
    solved++;
    const done = made.filter(({ output }) => output !== undefined);
    expect(judged(solution, done), question).toBeNull();
  }
  expect(solved).toBeGreaterThanOrEqual(8);
}, 120_000);
