import { command } from "../command.ts";
import { flag, integer, OptionError } from "../options.ts";

await command(
  {
    name: "chaos",
    does: "Breaks things and shows that nothing is lost, doubled or paid for twice. At least one of --models, --local, --replies, --tools, --sources and --slow says what.",
    options: {
      models: flag("runs over models: faults of their endpoint, a budget that is too small, kills of the platform"),
      local: flag(
        "the local server: requests at its first connection, 200,000 lines of logs, signals at moments of start-up and work",
      ),
      replies: flag("replies in over 120 forms, each once in a run and in every reply of another"),
      tools: flag("runs over tools that fail, flood, hang and never return the same, and kills of the platform"),
      sources: flag(
        "a run whose source goes down for two minutes, answers 429 for one and changes an output, and kills of the platform",
      ),
      slow: flag("a model that takes 200 seconds for a reply where claims last 60: it is paid once"),
      short: flag("fewer tasks, fewer forms, fewer signals and fewer kills"),
      seed: integer("random seed of faults, kills, signals and runs", { min: 0, max: 2 ** 32 - 1, fallback: 0 }),
      count: {
        ...integer("tasks a run of --models, --tools and --sources", { min: 1, max: 100_000, fallback: undefined }),
        fallbackText: "200, 80 and 60, or 16, 24 and 60 with --short",
      },
    },
    needs: "neither key nor network; --local looks for processes that are left over in /proc, which Linux has.",
    takes:
      "with --local about four minutes, with --tools about four, with --sources about six, with --slow about four, with --replies about ten and with --models about fifteen on two cores; with --short about one, one, one and a half, a half, two and two.",
  },
  async (options) => {
    const { models, local, replies, tools, sources, slow } = options;
    if (!(models || local || replies || tools || sources || slow))
      throw new OptionError("expected one of --models, --local, --replies, --tools, --sources, --slow");
    await (await import("../chaos.ts")).main(options);
  },
);
