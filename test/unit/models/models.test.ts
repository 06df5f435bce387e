/** Models by role: mixes, defaults, budgets and forecasts. */
import { describe, expect, test } from "vitest";
import { isSpentBy, spentOf } from "../../../functions/domain/budget.ts";
import { forecastOf, type SpendBefore } from "../../../functions/domain/forecast.ts";
import {
  eachModel,
  modelFor,
  modelSpecificationSchema,
  modelsOf,
  modelsSchema,
  modelWarnings,
  withDefaults,
} from "../../../functions/domain/models.ts";
import { isDeterministic } from "../../../functions/domain/run.ts";
import { costOf } from "../../../functions/models/reply.ts";
import { specificationOf } from "../../support/embedded.ts";

const model = (name: string, more: object = {}) => ({ base_url: "http://models.test/v1", model: name, ...more });
const run = (fields: object) => specificationOf(fields);

describe("a mix", () => {
  const models = modelsSchema.parse({ collector: [model("a", { weight: 3 }), model("b")], solver: model("s") });

  test("falls to its models by their weights", () => {
    const drawn = Array.from({ length: 2000 }, (_, random) => modelFor(models, "collector", random)?.model);
    const share = drawn.filter((name) => name === "a").length / drawn.length;
    expect(share).toBeGreaterThan(0.71);
    expect(share).toBeLessThan(0.79);
  });

  test("falls to the same model whenever it is asked for, and for each attempt by itself", () => {
    const mixed = modelsSchema.parse({ solver: [model("a"), model("b")] });
    for (let random = 0; random < 20; random++)
      expect(modelFor(mixed, "solver", random, 2)).toBe(modelFor(mixed, "solver", random, 2));
    const attempts = new Set(Array.from({ length: 20 }, (_, attempt) => modelFor(mixed, "solver", 1, attempt)?.model));
    expect(attempts).toEqual(new Set(["a", "b"]));
  });

  test("one model is a mix of one, and a role that is not named is none", () => {
    expect(modelsOf(models, "solver")).toEqual([model("s")]);
    expect(modelsOf(models, "judge")).toEqual([]);
    expect(modelFor(models, "judge", 1)).toBeUndefined();
  });

  test("its models are named by their place", () => {
    expect(eachModel(models).map(({ field, role }) => [field, role])).toEqual([
      ["models.collector.0", "collector"],
      ["models.collector.1", "collector"],
      ["models.solver", "solver"],
    ]);
  });
});

test.each([
  [{ solver: model("s", { key: "API_KEY" }) }, "API_KEY guards"],
  [{ solver: model("s", { key: "sk-123" }) }, "secret in capitals"],
  [{ solver: [] }, "Too small"],
  [{ writer: model("s") }, "writer"],
  [{ solver: model("s", { price: 3 }) }, "price"],
  [{ solver: { ...model("s"), base_url: "ftp://x" } }, "URL"],
])("%j is refused", (models, message) => {
  const parsed = modelsSchema.safeParse(models);
  expect(JSON.stringify(parsed.error?.issues)).toContain(message);
});

test("a deployment's models stand in for roles that are not named, unless these ask for the embedded teacher", () => {
  const defaults = modelsSchema.parse({ solver: model("s"), judge: model("j") });
  expect(withDefaults(undefined, defaults)).toEqual(defaults);
  expect(withDefaults({ solver: model("mine") }, defaults)).toEqual({ solver: model("mine"), judge: model("j") });
  expect(modelsOf(withDefaults({ solver: "embedded" }, defaults), "solver")).toEqual([]);
  expect(withDefaults(undefined, {})).toBeUndefined();
  expect(isDeterministic(run({ models: { solver: "embedded" } }))).toBe(true);
  expect(isDeterministic(run({ models: { judge: model("j") } }))).toBe(false);
});

test("a judge that is the solver too is warned of", () => {
  const both = modelsSchema.parse({ solver: [model("a"), model("b")], judge: model("b") });
  expect(modelWarnings(both)).toEqual([expect.stringContaining("b at http://models.test/v1 is solver and judge")]);
  expect(modelWarnings(modelsSchema.parse({ solver: model("a"), judge: model("b") }))).toEqual([]);
});

test("an editor whose rewritten questions no named solver reads is warned of", () => {
  const warned = (models: object) =>
    modelWarnings(modelsSchema.parse({ editor: model("e"), judge: model("j"), ...models }));
  expect(warned({})).toEqual([expect.stringContaining("models.solver is not named")]);
  expect(warned({ solver: model("s") })).toEqual([]);
});

test("an editor whose rewrites no judge reads is warned of", () => {
  const models = modelsSchema.parse({ editor: model("e"), solver: model("s") });
  expect(modelWarnings(models)).toEqual([expect.stringContaining("models.judge is not named")]);
});

describe("money", () => {
  const usage = { input_tokens: 1_000_000, cached_tokens: 400_000, output_tokens: 100_000, estimated: false };

  test("what an endpoint wants besides is refused where it is nested without end", () => {
    const nested = (depth: number) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`) as unknown;
    const refused = (depth: number) =>
      modelSpecificationSchema.safeParse({
        base_url: "https://a.test/v1",
        model: "m",
        extra_body: { x: nested(depth) },
      }).error?.issues[0]?.path;
    expect(refused(19)).toBeUndefined();
    expect(refused(20)).toEqual(["extra_body"]);
    expect(refused(12_000)).toEqual(["extra_body"]);
  });

  test("a completion costs what its tokens cost, those from a cache by their own price", () => {
    expect(costOf(usage, { input: 2, output: 10 })).toBeCloseTo(3);
    expect(costOf(usage, { input: 2, output: 10, cached_input: 0.5 })).toBeCloseTo(2.4);
    expect(costOf(usage, undefined)).toBeNull();
  });

  const rows = [
    { usd: 1.5, input_tokens: 10, output_tokens: 5 },
    { usd: null, input_tokens: 3, output_tokens: 2 },
  ];

  test("a budget is spent once it is reached", () => {
    const spent = spentOf(rows);
    expect(spent).toEqual({ usd: 1.5, tokens: 20 });
    expect(isSpentBy(spent, undefined)).toBe(false);
    expect(isSpentBy(spent, { usd: 1.51 })).toBe(false);
    expect(isSpentBy(spent, { usd: 1.5 })).toBe(true);
    expect(isSpentBy(spent, { tokens: 21 })).toBe(false);
    expect(isSpentBy(spent, { usd: 100, tokens: 20 })).toBe(true);
  });
});

describe("a forecast", () => {
  const prices = { input: 1, output: 4 };
  const models = {
    collector: [model("a", { prices, weight: 3 }), model("b", { prices })],
    solver: model("s", { prices }),
  };
  const wanted = run({ count: 600, rounds: 2, attempts: 4, models });

  test("by rule of thumb: more tasks are begun than kept, attempts are made at the kept ones", () => {
    const forecast = forecastOf(wanted, 100, undefined);
    expect(forecast).toMatchObject({ basis: "assumed", run: null, planned: 1000, within_budget: null });
    const of = (name: string) => forecast.by.find((row) => row.model === name);
    expect(of("a")?.completions).toBe(3 * 2 * 1000 * 0.75);
    expect(of("b")?.completions).toBe(3 * 2 * 1000 * 0.25);
    expect(of("s")?.completions).toBe(4 * 4 * 600);
    expect(forecast.completions).toBe(6000 + 9600);
    const usd = forecast.by.reduce((sum, row) => sum + (row.input_tokens + 4 * row.output_tokens) / 1e6, 0);
    expect(forecast.usd).toBeCloseTo(usd);
  });

  test("reckons with tasks of full tiers where shares of them are wanted, no more than a run may try", () => {
    const of = (quotas: object) => {
      const forecast = forecastOf(run({ count: 100, quotas, models: { solver: model("s") } }), 100, undefined);
      return [forecast.planned, forecast.completions];
    };
    const [planned = 0, completions = 0] = of({});
    const equal = { "1": 0.2, "2": 0.2, "3": 0.2, "4": 0.2, "5": 0.2 };
    expect(of({ tiers: equal })).toEqual([Math.ceil((1.5 * 100) / 0.87), 1.5 * completions]);
    expect(of({ tiers: { "5": 1 } })).toEqual([Math.ceil((4 * 100) / 0.87), 4 * completions]);
    // The embedded teacher writes the questions.
    expect(planned).toBe(Math.ceil(100 / 0.87));
  });

  test("takes the most attempts that a stop rule lets a task come to", () => {
    const solver = (early_stop: object) =>
      forecastOf(run({ count: 600, attempts: 8, models, early_stop }), 100, undefined).by.find(
        ({ role }) => role === "solver",
      )?.completions;
    expect(solver({ after_correct: 2, after_wrong: 3 })).toBe(4 * 4 * 600);
    expect(solver({ after_correct: 2 })).toBe(4 * 8 * 600);
  });

  const measured: SpendBefore = {
    run: "run-before",
    runs: 1,
    kept: 60,
    planned: 90,
    task_ms: 1_500,
    rows: [
      { role: "collector", model: "a", completions: 100, input_tokens: 1000, output_tokens: 50 },
      { role: "solver", model: "s", completions: 200, input_tokens: 3000, output_tokens: 80 },
    ],
    each: [
      {
        kept: 20,
        task_ms: 500,
        rows: [{ role: "solver", model: "s", completions: 60, input_tokens: 400, output_tokens: 10 }],
      },
      {
        kept: 40,
        task_ms: 2_000,
        rows: [{ role: "solver", model: "s", completions: 140, input_tokens: 2600, output_tokens: 70 }],
      },
      { kept: 1, task_ms: null, rows: [] },
    ],
  };

  test("by an earlier run: its own figures, for as many tasks", () => {
    const forecast = forecastOf(wanted, 100, measured);
    expect(forecast).toMatchObject({
      basis: "measured",
      run: "run-before",
      planned: 900,
      completions: 3000,
      seconds: 900,
    });
    expect(forecast).toMatchObject({ input_tokens: 40_000, output_tokens: 1300 });
    expect(forecast.usd).toBeCloseTo((40_000 + 4 * 1300) / 1e6);
  });

  test("says what it would be as each of these runs went", () => {
    const { seconds_range, usd_range } = forecastOf(wanted, 100, measured);
    expect(seconds_range).toEqual({ least: 300, most: 1200 });
    expect(usd_range?.least).toBe(0);
    expect(usd_range?.most).toBeCloseTo((39_000 + 4 * 1050) / 1e6);
    expect(forecastOf(wanted, 100, undefined)).toMatchObject({ seconds_range: null, usd_range: null });
  });

  test("is unknown in money where a price is", () => {
    const unpriced = run({ count: 600, models: { ...models, judge: model("j") } });
    expect(forecastOf(unpriced, 100, undefined).usd).toBeNull();
  });

  test("says whether it fits the budget", () => {
    expect(forecastOf(run({ ...wanted, budget: { tokens: 41_301 } }), 100, measured).within_budget).toBe(true);
    expect(forecastOf(run({ ...wanted, budget: { tokens: 41_300 } }), 100, measured).within_budget).toBe(false);
  });
});
