import { expect, test } from "vitest";
import { type Phase, progressLine } from "../../../functions/local/progress_line.ts";

type Stands = Exclude<Phase, string>;

function stands(at: Record<string, number>, status = "running"): Stands {
  const { dropped = 0, graded = 0, certified = 0, solve = 0 } = at;
  return {
    status,
    specification: { count: 32 },
    progress: {
      planned: Object.values(at).reduce((sum, tasks) => sum + tasks, 0),
      waves: 2,
      kept: certified + solve + graded,
      graded,
      dropped: { not_grounded: dropped },
    },
    funnel: Object.entries(at).map(([stage, tasks]) => ({ status: stage, tasks })),
  };
}

test("a step before the run moves every second, at either end of the bar too", () => {
  const lines = Array.from({ length: 20 }, (_, i) => progressLine("demo", "building", i));
  expect(lines[0]).toBe("demo ▒░░░░░░░░░░░░░░░ 0 s  building");
  expect(lines[7]).toBe("demo ░░░░░░░░░░░░░░▒░ 7 s  building");
  expect(new Set(lines).size).toBe(20);
});

test("a run shows what is kept, planned, under way and lost", () => {
  expect(
    progressLine("demo", stands({ collect: 4, derive: 2, certify: 2, solve: 6, graded: 10, dropped: 3 }), 12.9),
  ).toBe(
    "demo █████▓▓▓▒▒▒▒░░░░ 12 s  kept 16/32, planned 27, under way 14: collect 4 derive 2 certify 2 solve 6, lost 3, wave 2",
  );
});

test("a stage with tasks of several reasons is one figure", () => {
  const run = stands({ collect: 5 });
  const funnel = [...run.funnel, { status: "collect", tasks: 2 }];
  expect(progressLine("demo", { ...run, funnel }, 1)).toContain("collect 7,");
});

test("more than was asked for fills the bar and no more", () => {
  expect(progressLine("demo", stands({ graded: 30, certify: 20 }), 1)).toContain(" ███████████████▒ ");
  expect(progressLine("demo", stands({ graded: 40 }, "releasing"), 1)).toBe(
    "demo ████████████████ 1 s  kept 40/32, planned 40, lost 0, wave 2, writing the dataset",
  );
});

test("nothing planned is said in words", () => {
  expect(progressLine("demo", stands({}), 1)).toBe("demo ░░░░░░░░░░░░░░░░ 1 s  planning the first wave");
});

test("is cut to the terminal", () => {
  expect(progressLine("demo", stands({ collect: 4 }), 1, 30)).toHaveLength(30);
});
