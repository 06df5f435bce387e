import { command } from "../command.ts";
import { count, integers, SEED, words } from "../options.ts";

await command(
  {
    name: "bench:release",
    does: "Releases datasets of more and more records in every format by the deployed bundle, and shows what memory the worker takes, rows a second, and bytes a row of each format. Fails where memory grows with the records, or one invocation takes more than 100 seconds of processor time. The records are those of a real run, which stand again and again under ids of their own.",
    options: {
      records: integers("records of each dataset", { min: 1, max: 900_000, fallback: [2_000, 20_000] }),
      formats: words("formats of each dataset", "A,B"),
      made: count("tasks that are really made", 1_000),
      seed: SEED,
    },
    needs:
      "Linux, whose /proc says what the most was, and 160 KB of disk for each record of the largest dataset; neither key nor network.",
    takes: "some minutes to make the tasks, then about a minute on two cores for each thousand records in all formats.",
  },
  async (options) => (await import("../bench_release.ts")).main(options),
);
