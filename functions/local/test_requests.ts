/**
 * `npm run test:requests`: malformed requests to every route, made by schemathesis from the API's own OpenAPI document. None may
 * be answered with 5xx, or with what the document does not say, and nothing may come of one.
 */
import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { type Environment, installed } from "./trainers/environments.ts";

export interface TestRequestsOptions {
  readonly cache: string;
  /** Of each operation, beside those that cover what its description forbids. */
  readonly examples: number;
  readonly seed: number;
}

const SCHEMATHESIS: Environment = { name: "schemathesis", python: "3.11", packages: ["schemathesis==4.32.0"] };
const CHECKS = [
  "not_a_server_error",
  "status_code_conformance",
  "content_type_conformance",
  "response_schema_conformance",
];
/** Not block lists: any text is one, so that what is sent to their route as malformed may be none. */
const LISTS = ["runs", "schedules", "sources", "datasets", "keys", "audit"];
const ANY_TEXT = "/v1/block-lists";
const KEY = "a-key-for-malformed-requests";

export async function main({ cache, examples, seed }: TestRequestsOptions): Promise<void> {
  const python = await installed(join(cache, "requests"), SCHEMATHESIS, (step) => console.error(step));
  const state = temporaryFolder(join(ROOT, ".wrangler", "requests-"));
  const platform = await startPlatform(await buildWorker(), { state: state.path, bindings: { API_KEY: KEY } });
  try {
    const printed = join(ROOT, "out", "requests.txt");
    const client = new Client(platform.url, KEY);
    const document = join(state.path, "openapi.json");
    writeFileSync(document, JSON.stringify(withoutKeys(await client.get("/v1/openapi.json"))));
    const text = await said(join(dirname(python), "st"), document, platform.url, printed, examples, seed);
    const [, generated = "0", passed = "0"] = /(\d+) generated, (\d+) passed/.exec(text) ?? [];
    const [, tested = "0", operations = "0"] = /Selected: (\d+)\/(\d+)/.exec(text) ?? [];
    const stored: string[] = [];
    for (const list of LISTS) {
      const { items: all } = await client.get<{ items: { path?: string }[] }>(`/v1/${list}`);
      const items = all.filter(({ path }) => path !== ANY_TEXT);
      if (items.length > 0) stored.push(`${list}: ${JSON.stringify(items[0]).slice(0, 300)}`);
    }
    console.log(
      `${generated} malformed requests to ${tested} of ${operations} operations, ${passed} answered as the document says and none with 5xx; ${stored.length === 0 ? "nothing stored" : "stored:"}`,
    );
    for (const one of stored) console.log(`  ${one}`);
    if (generated === "0" || generated !== passed)
      throw new Error(`some were not: what schemathesis printed is in ${printed}`);
    if (stored.length > 0) throw new Error("something came of a malformed request");
  } finally {
    await platform.stop();
    state.remove();
  }
}

/** The document without keys: a request that lacks nothing but one would be malformed by it, and has one. */
function withoutKeys(document: object): object {
  return JSON.parse(JSON.stringify(document), (name, value: unknown) =>
    name === "security" || name === "securitySchemes" ? undefined : value,
  ) as object;
}

/** What schemathesis prints, which is kept in a file too. */
async function said(
  command: string,
  document: string,
  url: string,
  printed: string,
  examples: number,
  seed: number,
): Promise<string> {
  mkdirSync(dirname(printed), { recursive: true });
  const file = createWriteStream(printed);
  const child = spawn(
    command,
    [
      ...["run", document, "--url", url, "--header", `Authorization: Bearer ${KEY}`],
      ...["--checks", CHECKS.join(","), "--phases", "coverage,fuzzing", "--mode", "negative"],
      ...["--max-examples", String(examples), "--seed", String(seed), "--no-color"],
    ],
    { stdio: ["ignore", "pipe", "pipe"], cwd: dirname(printed) },
  );
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      file.write(chunk);
    });
  await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  file.end();
  return text;
}
