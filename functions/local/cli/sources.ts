import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { at, contextOf, itemsOf, whole } from "./context.ts";
import { jsonFrom } from "./input.ts";

interface AddOptions {
  readonly openapi?: string;
  readonly mcp?: string;
  readonly tools?: string;
  readonly domain?: string;
  readonly allowWrites?: boolean;
}

export function addSources(dive: Command): void {
  const sources = dive.command("sources").description("sources: your own tools");
  sources
    .command("add <name>")
    .description("bring tools in, by one of --openapi, --mcp and --tools")
    .option("--openapi <place>", "an OpenAPI document: its address, or a file")
    .option("--mcp <address>", "an MCP server over Streamable HTTP")
    .option("--tools <file>", "HTTP tools described by data, as JSON")
    .option("--domain <domain>", "domain of its tools")
    .option("--allow-writes", "tools that change something may be called")
    .action(async (name: string, options: AddOptions, command: Command) => {
      const { client, print } = contextOf(command);
      const { domain, allowWrites } = options;
      const more = { ...(domain && { domain }), ...(allowWrites && { allow_writes: true }) };
      print(await client.post("/v1/sources", { name, ...(await placeOf(options)), ...more }));
    });
  sources
    .command("list")
    .description("list sources, newest first")
    .option("--limit <n>", "at most", whole, 50)
    .action(async ({ limit }: { limit: number }, command: Command) => {
      const { client, print } = contextOf(command);
      print(await itemsOf(client, "/v1/sources", limit));
    });
  sources
    .command("show <source>")
    .description("show a source: how far it is read and probed")
    .action(async (source: string, _: object, command: Command) => {
      const { client, print } = contextOf(command);
      print(await client.get(at("sources", source)));
    });
  sources
    .command("tools <source>")
    .description("list its tools with what their probes came to")
    .option("--state <state>", "ready, drifting, quarantined or unprobed")
    .option("--limit <n>", "at most", whole, 200)
    .action(async (source: string, { state, limit }: { state?: string; limit: number }, command: Command) => {
      const { client, print } = contextOf(command);
      const query = state ? `?${new URLSearchParams({ state })}` : "";
      print(await itemsOf(client, `${at("sources", source, "tools")}${query}`, limit));
    });
}

async function placeOf({ openapi, mcp, tools }: AddOptions): Promise<object> {
  const given = [openapi, mcp, tools].filter((one) => one !== undefined);
  if (given.length !== 1) throw new Error("expected one of --openapi, --mcp and --tools");
  if (mcp !== undefined) return { kind: "mcp", url: mcp };
  if (tools !== undefined) return { kind: "http", tools: await jsonFrom(tools) };
  const place = openapi ?? "";
  if (/^https?:\/\//i.test(place)) return { kind: "openapi", url: place };
  // As text: it may be YAML.
  return { kind: "openapi", document: await readFile(place, "utf8") };
}
