/**
 * `npm run test:trainers`: the files of every format, loaded unchanged by the trainers that they are for. Each trainer's own
 * code loads them, in an environment of its own; what it makes of them is compared with the records.
 */
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import Table from "cli-table3";
import { main as demo } from "./demo.ts";
import { temporaryFolder } from "./lifetime.ts";
import { chosenOf } from "./options.ts";
import { ROOT, startPlatform } from "./platform.ts";
import { CHECKS, type Check, findingsOf } from "./trainers/checks.ts";
import { installed } from "./trainers/environments.ts";
import { makeFolder } from "./trainers/folders.ts";
import { complaints, FORMS, type Outcome, summaryOf, tableRows } from "./trainers/results.ts";

export interface TestTrainersOptions {
  /** Names of checks; all of them where not given. */
  readonly only: readonly string[] | undefined;
  readonly cache: string;
  readonly count: number;
  readonly seed: number;
}

export async function main({ only, cache, count, seed }: TestTrainersOptions): Promise<void> {
  const names = CHECKS.map(({ name }) => name);
  const chosen = only === undefined ? names : chosenOf("only", only, names);
  const checks = CHECKS.filter(({ name }) => chosen.includes(name));
  const out = join(ROOT, "out", "trainers");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  await demo({ count, seed, out, domains: undefined });
  show(`writing ${FORMS.length} times every format`);
  for (const form of FORMS) await makeFolder(join(out, "dive-v1"), join(out, form), form);
  const outcomes: Outcome[] = [];
  // Agent loops call the tools of a dataset where it is of.
  const state = temporaryFolder(join(ROOT, ".wrangler", "trainers-"));
  const platform = await startPlatform(join(ROOT, "dist", "index.js"), { state: state.path });
  try {
    const places = { cache: join(cache, "trainers"), out, service: platform.url };
    for (const check of checks) outcomes.push(...(await outcomesOf(check, places)));
  } finally {
    await platform.stop();
    state.remove();
  }
  console.log(`\n${tableOf(outcomes)}\n${summaryOf(outcomes)}. What trainers printed is in ${join(out, "logs")}.`);
  const wrong = complaints(outcomes);
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

interface Places {
  readonly cache: string;
  readonly out: string;
  /** URL of the API. */
  readonly service: string;
}

async function outcomesOf(check: Check, { cache, out, service }: Places): Promise<Outcome[]> {
  let python: string;
  try {
    python = await installed(cache, check.environment, show);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    show(`${check.name} is not installed: ${said}`);
    return [{ check: check.name, installed: false, error: said }];
  }
  const outcomes: Outcome[] = [];
  for (const form of check.forms) {
    show(`${check.name}, ${form}`);
    const found = await logged(check, form, python, { out, service });
    for (const { trainer, format, ok } of found) console.log(`  ${ok ? "ok" : "FAILED"}  ${trainer}, ${format}`);
    outcomes.push({ check: check.name, installed: true, form, found });
  }
  return outcomes;
}

/** What the check found; what it and its trainer print goes to a file. */
async function logged(check: Check, form: string, python: string, { out, service }: Omit<Places, "cache">) {
  mkdirSync(join(out, "logs"), { recursive: true });
  const file = createWriteStream(join(out, "logs", `${check.name}.${form}.log`));
  const scratch = temporaryFolder(join(out, "scratch-"));
  try {
    return await findingsOf(check, {
      python,
      folder: join(out, form),
      scratch: scratch.path,
      service,
      log: (text) => file.write(text),
    });
  } finally {
    scratch.remove();
    file.end();
  }
}

function tableOf(outcomes: readonly Outcome[]): string {
  const table = new Table({
    head: ["Loaded by", "format", "form", "rows", "", "what was done"],
    colWidths: [26, 11, 10, 6, 10, 62],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of tableRows(outcomes)) table.push([...row]);
  return table.toString();
}

function show(step: string): void {
  console.log(`${new Date().toISOString().slice(11, 19)}  ${step}`);
}
