/** Which checks there are: each a Python script that loads the files of a folder by one trainer's own code. */
import { join } from "node:path";
import { spawnOwned } from "../lifetime.ts";
import { ENVIRONMENTS, type Environment } from "./environments.ts";
import { type Finding, FORMS, type Form, findingSchema } from "./results.ts";

export interface Check {
  readonly name: string;
  /** In `test/trainers`. */
  readonly script: string;
  readonly environment: Environment;
  /** Forms in which its files differ. */
  readonly forms: readonly Form[];
}

export const CHECKS: readonly Check[] = [
  { name: "tables", script: "tables_check.py", environment: ENVIRONMENTS.trl, forms: FORMS },
  { name: "card", script: "card_check.py", environment: ENVIRONMENTS.trl, forms: ["parallel"] },
  { name: "trl", script: "trl_check.py", environment: ENVIRONMENTS.trl, forms: FORMS },
  { name: "verl", script: "verl_check.py", environment: ENVIRONMENTS.verl, forms: FORMS },
  { name: "llamafactory", script: "llamafactory_check.py", environment: ENVIRONMENTS.llamafactory, forms: FORMS },
  { name: "ms-swift", script: "ms_swift_check.py", environment: ENVIRONMENTS["ms-swift"], forms: FORMS },
  { name: "axolotl", script: "axolotl_check.py", environment: ENVIRONMENTS.axolotl, forms: FORMS },
  // Packages there ship more families' templates than those of any other environment.
  { name: "templates", script: "templates_check.py", environment: ENVIRONMENTS.axolotl, forms: FORMS },
  { name: "verifiers", script: "verifiers_check.py", environment: ENVIRONMENTS.verifiers, forms: ["parallel"] },
  { name: "nemo-gym", script: "nemo_gym_check.py", environment: ENVIRONMENTS["nemo-gym"], forms: ["parallel"] },
];

/** No check of a hundred tasks takes so long, minutes. */
const TIMEOUT_MIN = 20;

export interface CheckPlaces {
  readonly python: string;
  readonly folder: string;
  readonly scratch: string;
  /** URL of the API, where tools are called. */
  readonly service: string;
  readonly log: (text: string) => void;
}

/**
 * Runs a check over a folder and comes back with what it found. What else it and the trainer print goes to `log`.
 * One that ends without having found anything, or badly, is a finding too.
 */
export async function findingsOf(
  check: Check,
  { python, folder, scratch, service, log }: CheckPlaces,
): Promise<Finding[]> {
  const script = join(import.meta.dirname, "..", "..", "..", "test", "trainers", check.script);
  const child = spawnOwned(python, [script, folder], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...offline(scratch), DIVE_URL: service },
  });
  let printed = "";
  let complained = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    printed += text;
    log(text);
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    complained = (complained + text).slice(-2_000);
    log(text);
  });
  const late = setTimeout(() => child.kill("SIGKILL"), TIMEOUT_MIN * 60_000);
  const code = await new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  clearTimeout(late);
  const findings = printed.split("\n").flatMap((line) => findingIn(line));
  if (code === 0 && findings.length > 0) return findings;
  const detail = `ended with ${code}: ${complained.trim().split("\n").at(-1) ?? ""}`;
  return [...findings, { trainer: check.name, version: versionOf(check), format: "", rows: null, ok: false, detail }];
}

function findingIn(line: string): Finding[] {
  if (!line.startsWith('{"trainer": ')) return [];
  return [findingSchema.parse(JSON.parse(line))];
}

function versionOf({ environment }: Check): string {
  return environment.packages[0]?.split("==")[1] ?? "";
}

/** Nothing is fetched, kept in a home folder, sent or run on a graphics card. */
function offline(scratch: string): Record<string, string> {
  return {
    HF_HUB_OFFLINE: "1",
    HF_HOME: join(scratch, "huggingface"),
    MODELSCOPE_CACHE: join(scratch, "modelscope"),
    CUDA_VISIBLE_DEVICES: "",
    TOKENIZERS_PARALLELISM: "false",
    WANDB_MODE: "disabled",
    AXOLOTL_DO_NOT_TRACK: "1",
    PYTHONUNBUFFERED: "1",
  };
}
