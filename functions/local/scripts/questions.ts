import { command } from "../command.ts";
import { count, flag, integer, QUESTIONS, SEED, words } from "../options.ts";

await command(
  {
    name: "questions",
    does: "Makes tasks over the embedded pool and measures their questions: how many ask for parts that share no call, how long they are, how they begin, and how many the embedded solver answers. Fails where one is disjoint, the median is beyond 40 words, the 95th percentile beyond 70, or an opening of two words begins more than 8 % of them.",
    options: {
      count: count("configurations", 300),
      seed: SEED,
      questions: QUESTIONS,
      domains: words("domains to draw from, with commas; all if not given", "NAMES"),
      show: integer("whole questions to show", { min: 0, fallback: 20 }),
      json: flag("prints the figures once more at the end, as one line of JSON"),
    },
    needs: "neither key nor network.",
    takes: "about 20 seconds on one core.",
  },
  async (options) => (await import("../questions.ts")).main(options),
);
