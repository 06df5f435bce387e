import type { Command } from "commander";
import type { z } from "zod";
import type { taskFilterQuery } from "../../http/task_filter.ts";
import type { Client } from "../client.ts";
import { watched } from "../progress.ts";
import type { RunView } from "../summary.ts";
import { at, contextOf, itemsOf, list, whole } from "./context.ts";
import { download } from "./datasets.ts";
import { jsonFrom } from "./input.ts";

interface CreateOptions {
  readonly count?: number;
  readonly seed?: number;
  readonly name?: string;
  readonly pool?: string;
  readonly domains?: string[];
  readonly specification?: string;
  readonly dryRun?: boolean;
  readonly follow?: boolean;
  readonly to?: string;
}

export function addRuns(dive: Command): void {
  const runs = dive.command("runs").description("runs: jobs that make tasks");
  runs
    .command("create")
    .description("start a run; fields that are not given have the API's defaults")
    .option("--count <n>", "tasks to keep", whole)
    .option("--seed <n>", "random seed", whole)
    .option("--name <name>", "name of the dataset that it ends in")
    .option("--pool <source>", "source whose tools it draws from")
    .option("--domains <a,b>", "domains of its tasks", list)
    .option(
      "--specification <file>",
      "a specification as JSON, from a file or - for standard input; options go before it",
    )
    .option("--dry-run", "say what it would take, and start nothing")
    .option("--follow", "wait for its end, with its progress on standard error")
    .option("--to <folder>", "follow it, then download its dataset; prints the run, with `download`")
    .action(async (options: CreateOptions, command: Command) => {
      const { client, print } = contextOf(command);
      const { specification, dryRun, follow, to, ...fields } = options;
      const body = { ...((await jsonFrom(specification)) as object), ...fields };
      if (dryRun) return print(await client.post("/v1/runs?dry_run=true", body));
      const run = await client.make<RunView>("/v1/runs", body);
      if (!follow && to === undefined) return print(run);
      print(await followed(client, run, to));
    });
  runs
    .command("list")
    .description("list runs, newest first")
    .option("--status <status>", "of this status alone")
    .option("--limit <n>", "at most", whole, 50)
    .action(async ({ status, limit }: { status?: string; limit: number }, command: Command) => {
      const { client, print } = contextOf(command);
      print(await itemsOf(client, `/v1/runs${status ? `?${new URLSearchParams({ status })}` : ""}`, limit));
    });
  runs
    .command("show <run>")
    .description("show a run with its progress, funnel and operations")
    .action(async (run: string, _: object, command: Command) => {
      const { client, print } = contextOf(command);
      print(await client.get(at("runs", run)));
    });
  runs
    .command("follow <run>")
    .description("wait for a run's end, with its progress on standard error")
    .option("--to <folder>", "then download its dataset")
    .action(async (id: string, { to }: { to?: string }, command: Command) => {
      const { client, print } = contextOf(command);
      print(await followed(client, await client.get<RunView>(at("runs", id)), to));
    });
  for (const [verb, does] of [
    ["cancel", "cancel a run: open tasks are dropped, what is graded stays"],
    ["pause", "pause a run: nothing new is begun until it is resumed"],
    ["resume", "let a paused run go on"],
  ] as const)
    runs
      .command(`${verb} <run>`)
      .description(does)
      .action(async (run: string, _: object, command: Command) => {
        const { client, print } = contextOf(command);
        print(await client.post(at("runs", run, verb), {}));
      });
  const tasks = runs
    .command("tasks <run>")
    .description("list the tasks of a run, those alone that all filters let through");
  for (const [name, value, does] of TASK_FILTERS) tasks.option(`--${name.replaceAll("_", "-")}${value}`, does);
  tasks
    .option("--limit <n>", "at most", whole, 50)
    .action(async (run: string, { limit }: { limit: number }, command: Command) => {
      const { client, print } = contextOf(command);
      const given = TASK_FILTERS.flatMap(([name]) => {
        const value = command.getOptionValue(camelCase(name));
        return value === undefined ? [] : [[name, String(value)]];
      });
      const query = given.length === 0 ? "" : `?${new URLSearchParams(given)}`;
      print(await itemsOf(client, `${at("runs", run, "tasks")}${query}`, limit));
    });
  dive
    .command("task <task>")
    .description("show a task whole: question, answer, evidence, certificate, attempts")
    .action(async (task: string, _: object, command: Command) => {
      const { client, print } = contextOf(command);
      print(await client.get(at("tasks", task)));
    });
}

/** Filters as the API names and checks them, what follows each on the command line, and what it lets through. */
const TASK_FILTERS = [
  ["status", " <status>", "of this status"],
  ["reason", " <reason>", "dropped for this reason"],
  ["domain", " <domain>", "of this domain"],
  ["tier", " <1-5>", "of this tier"],
  ["tool", " <tool>", "with this tool in the solution"],
  ["pass_rate_min", " <share>", "with this pass rate or more, 0 to 1"],
  ["pass_rate_max", " <share>", "with this pass rate or less, 0 to 1"],
  ["words", " <text>", "with this text in the question"],
  ["ended", " <end>", "an attempt of which ended so"],
  ["called", " <tool>", "an attempt of which called this tool"],
  ["tool_error", "", "an attempt of which was answered with an error by a tool"],
  ["said", " <text>", "with this text in what an attempt said, or was told by a tool"],
] as const satisfies readonly [keyof z.infer<typeof taskFilterQuery>, string, string][];

/** As commander names the value of an option. */
function camelCase(name: string): string {
  return name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

type Ended = RunView & { readonly dataset?: string | null };

async function followed(client: Client, run: RunView, to: string | undefined): Promise<unknown> {
  const ended = (await watched(client, run, run.id)) as Ended;
  if (to === undefined) return ended;
  if (typeof ended.dataset !== "string") throw new Error(`run ${run.id} has no dataset`);
  return { ...ended, download: await download(client, ended.dataset, to) };
}
