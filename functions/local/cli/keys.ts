import type { Command } from "commander";
import { at, contextOf, dollars, itemsOf, list, whole } from "./context.ts";

interface CreateOptions {
  readonly project?: string;
  readonly scopes: string[];
  readonly openRuns?: number;
  readonly requestsPerMinute?: number;
  readonly usdPerMonth?: number;
}

export function addKeys(dive: Command): void {
  const keys = dive.command("keys").description("keys of the API");
  keys
    .command("create <name>")
    .description("make a key; it is printed this once")
    .option("--in <project>", "the project it acts in")
    .option("--scopes <a,b>", "of read, run, admin and play", list, ["read"])
    .option("--open-runs <n>", "runs that may be under way at once", whole)
    .option("--requests-per-minute <n>", "requests a minute", whole)
    .option("--usd-per-month <n>", "what runs begun in a month may spend", dollars)
    .action(async (name: string, options: CreateOptions & { in?: string }, command: Command) => {
      const { client, print } = contextOf(command);
      const { in: project, scopes, openRuns, requestsPerMinute, usdPerMonth } = options;
      const limits = {
        ...(openRuns !== undefined && { open_runs: openRuns }),
        ...(requestsPerMinute !== undefined && { requests_per_minute: requestsPerMinute }),
        ...(usdPerMonth !== undefined && { usd_per_month: usdPerMonth }),
      };
      print(await client.post("/v1/keys", { name, ...(project && { project }), scopes, limits }));
    });
  keys
    .command("list")
    .description("list the keys of the project")
    .option("--limit <n>", "at most", whole, 50)
    .action(async ({ limit }: { limit: number }, command: Command) => {
      const { client, print } = contextOf(command);
      print(await itemsOf(client, "/v1/keys", limit));
    });
  keys
    .command("revoke <key>")
    .description("revoke a key, by its id")
    .action(async (key: string, _: object, command: Command) => {
      const { client, print } = contextOf(command);
      print(await (await client.request(at("keys", key), { method: "DELETE" })).json());
    });
}
