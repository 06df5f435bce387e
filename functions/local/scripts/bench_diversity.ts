import { join } from "node:path";
import { command } from "../command.ts";
import { count, flag, folder, integer, QUESTIONS, SEED } from "../options.ts";

await command(
  {
    name: "bench:diversity",
    does: "Shows what the coordinator brings: makes the same number of tasks twice on the local platform, once as the coordinator plans them and once drawn at random, and compares the diversity of both in a table and in pictures (tools.svg, topologies.svg, coverage.svg).",
    options: {
      count: count("tasks to keep, each way", 400),
      seed: SEED,
      questions: QUESTIONS,
      calls: integer("calls of a solution, at least", { min: 1, max: 12, fallback: 1 }),
      fresh: flag("drops tasks whose call graph the run has had"),
      attempts: integer("solver attempts a task, which say nothing about diversity", { min: 0, max: 16, fallback: 0 }),
      alone: flag(
        "makes only the coordinator's, without the platform: nothing is stored or attempted, and its growth is printed, for tens of thousands of tasks",
      ),
      out: folder("where the pictures go", join("out", "bench-diversity")),
      json: flag("prints the figures once more at the end, as one line of JSON"),
    },
    needs: "neither key nor network.",
    takes:
      "about a minute on two cores; ten times as many tasks take about ten times as long. --alone takes about an hour and a half of one core for 48,000 tasks of three calls and more with new call graphs.",
  },
  async ({ alone, ...options }) =>
    alone
      ? (await import("../bench_diversity_alone.ts")).diversityAlone(options)
      : (await import("../bench_diversity.ts")).main(options),
);
