#!/usr/bin/env node
import { Command, Option } from "commander";
import { URL_DEFAULT } from "../cli/context.ts";
import { addDatasets } from "../cli/datasets.ts";
import { addKeys } from "../cli/keys.ts";
import { addRuns } from "../cli/runs.ts";
import { addSources } from "../cli/sources.ts";

const dive = new Command("dive")
  .description(
    "Makes training tasks for tool-using language models: the API of a deployment on the command line. Answers are JSON.",
  )
  .addOption(new Option("--url <address>", "where the API is").env("DIVE_URL").default(URL_DEFAULT))
  .addOption(new Option("--key <key>", "key of the API, better in the environment than here").env("DIVE_API_KEY"))
  .option("--project <project>", "project to act in, with the deployment's own key")
  .option(
    "--idempotency-key <key>",
    "of the command before, where no answer to it came: what it made is not made a second time (drawn anew by default)",
  )
  .showHelpAfterError()
  .configureHelp({ showGlobalOptions: true });
for (const add of [addRuns, addDatasets, addSources, addKeys]) add(dive);

try {
  await dive.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
