/** Deploying and taking back, against a recorder of wrangler's commands; and wrangler's own dry run of what is deployed. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deploy } from "../../../functions/local/cloud/deploy.ts";
import { destroy } from "../../../functions/local/cloud/destroy.ts";
import {
  configurationOf,
  environmentFile,
  resourcesOf,
  writeEnvironment,
} from "../../../functions/local/cloud/environment.ts";
import { asking } from "../../../functions/local/cloud/question.ts";
import type { Answer } from "../../../functions/local/cloud/wrangler.ts";
import { wrangler } from "../../../functions/local/cloud/wrangler.ts";

const NAME = "dive-under-test";
const ID = "0f3c1a52-7b64-4d0e-9c7e-5a1b2c3d4e5f";
const FILE = environmentFile(NAME);
const clear = () => rmSync(FILE, { force: true });
beforeEach(clear);
afterEach(clear);

const said = (text: string, ok = true): Answer => ({ ok, text, entries: [] });

/** A cloud that has what was made in it. `fails` are beginnings of commands that do not work. */
class Cloud {
  readonly has = new Set<string>();
  readonly commands: string[] = [];
  readonly secrets: unknown[] = [];
  fails: string[] = [];
  deployed = false;
  id = ID;
  objects = "0";

  run = async (args: readonly string[]): Promise<Answer> => {
    const line = args.join(" ").replace(FILE, "FILE");
    const at = args.indexOf("--secrets-file") + 1;
    if (at > 0) this.secrets.push(JSON.parse(readFileSync(args[at] as string, "utf8")));
    this.commands.push(at > 0 ? line.replace(args[at] as string, "SECRETS") : line);
    if (this.fails.some((begin) => line.startsWith(begin)))
      return said(`X [ERROR] it broke [code: 10008]\n\n🪵  Logs were written to "/some/where"`, false);
    const [what, verb, name] = args;
    if (what === "whoami") return said("You are logged in");
    if (what === "d1" && verb === "info")
      return this.has.has(`d1 ${name}`) ? said(JSON.stringify({ uuid: this.id })) : said("Couldn't find DB", false);
    if (what === "deployments")
      return this.has.has(`worker ${NAME}`) ? said("[]") : said("This Worker does not exist. [code: 10007]", false);
    if (args[2] === "info")
      return this.has.has(`r2 ${args[3]}`)
        ? said(JSON.stringify({ name: args[3], object_count: this.objects }))
        : said("The specified bucket does not exist. [code: 10006]", false);
    if (verb === "create" || args[2] === "create") return this.make(`${what} ${args.at(-1)}`);
    if (what === "delete") return this.has.delete(`worker ${NAME}`) ? said("") : said("does not exist", false);
    if (what === "deploy") {
      this.deployed = true;
      this.has.add(`worker ${NAME}`);
      return { ok: true, text: "", entries: [{ type: "deploy", targets: [`https://${NAME}.acme.workers.dev`] }] };
    }
    if (verb === "delete" || args[2] === "delete")
      return this.has.delete(`${what} ${args.filter((one) => !one.startsWith("-")).at(-1)}`)
        ? said("")
        : said("does not exist", false);
    return said("");
  };

  make(key: string): Answer {
    if (this.has.has(key)) return said("A request failed: it already exists [code: 10004]", false);
    this.has.add(key);
    return said("");
  }
}

const healthy = (async () => new Response("{}", { status: 200 })) as typeof fetch;
const lines: string[] = [];
const deployTo = (cloud: Cloud, more: object = {}) =>
  deploy({
    name: NAME,
    key: "a-first-key-of-some-length",
    keep_key: false,
    new_key: false,
    adopt: false,
    run: cloud.run,
    ask: async () => "",
    say: (line) => lines.push(line),
    fetch: healthy,
    ...more,
  });

describe("deploying", () => {
  it("makes what the configuration names, in an order in which each has what it needs", async () => {
    const cloud = new Cloud();
    expect(await deployTo(cloud)).toBe(`https://${NAME}.acme.workers.dev`);
    const { queues } = resourcesOf(NAME);
    expect(queues.length).toBeGreaterThan(15);
    expect(cloud.commands).toEqual([
      "whoami",
      `deployments list --name ${NAME} --json`,
      `d1 info ${NAME} --json`,
      `r2 bucket info ${NAME}`,
      `d1 create ${NAME}`,
      `d1 info ${NAME} --json`,
      `r2 bucket create ${NAME}`,
      ...queues.map((queue) => `queues create ${queue}`),
      "d1 migrations apply DB --remote --config FILE",
      "deploy --config FILE --secrets-file SECRETS",
    ]);
    expect(cloud.secrets).toEqual([{ API_KEY: "a-first-key-of-some-length" }]);
    expect(readFileSync(FILE, "utf8")).toContain(`database_id = "${ID}"`);
  });

  it("again makes nothing twice, and the key stays", async () => {
    const cloud = new Cloud();
    await deployTo(cloud);
    const made = new Set(cloud.has);
    cloud.commands.length = 0;
    await deployTo(cloud, { key: undefined, ask: () => expect.fail("it was asked") });
    expect(cloud.has).toEqual(made);
    expect(cloud.commands.at(-1)).toBe("deploy --config FILE");
    expect(cloud.commands).not.toContain(`d1 create ${NAME}`);
    await deployTo(cloud, { new_key: true, key: "another-key-of-some-length" });
    expect(cloud.secrets.at(-1)).toEqual({ API_KEY: "another-key-of-some-length" });
  });

  it.each([`worker ${NAME}`, `d1 ${NAME}`, `r2 ${NAME}`, `queues ${NAME}-plan`])(
    "refuses %s of somebody else's, and takes it over where that is said",
    async (theirs) => {
      const cloud = new Cloud();
      cloud.has.add(theirs);
      await expect(deployTo(cloud)).rejects.toThrow("there already, and not made from here");
      expect(cloud.deployed).toBe(false);
      if (!theirs.startsWith("queues")) expect([...cloud.has]).toEqual([theirs]);
      await deployTo(cloud, { adopt: true });
      await deployTo(cloud);
      await destroy({ name: NAME, yes: true, run: cloud.run, ask: async () => "", say: () => {} });
      expect([...cloud.has]).toEqual([theirs]);
    },
  );

  it("makes nothing before it has a key that will do, and says so where nobody can be asked", async () => {
    const cloud = new Cloud();
    await expect(deployTo(cloud, { key: "short" })).rejects.toThrow("the key: expected");
    const { ask } = asking("Set API_KEY", Readable.from([]));
    await expect(deployTo(cloud, { key: undefined, ask })).rejects.toThrow("standard input is closed. Set API_KEY");
    expect([...cloud.has]).toEqual([]);
  });

  it("makes the database anew where the one that it knew is gone, and refuses another in its place", async () => {
    const cloud = new Cloud();
    await deployTo(cloud);
    cloud.id = "11111111-2222-3333-4444-555555555555";
    await expect(deployTo(cloud)).rejects.toThrow(`database ${NAME}: there already`);
    cloud.has.delete(`d1 ${NAME}`);
    await deployTo(cloud);
    expect(readFileSync(FILE, "utf8")).toContain(`database_id = "${cloud.id}"`);
  });

  it("draws a key where none is given, and shows it once", async () => {
    const cloud = new Cloud();
    lines.length = 0;
    await deployTo(cloud, { key: undefined });
    const [{ API_KEY: key }] = cloud.secrets as [{ API_KEY: string }];
    expect(key).toMatch(/^[\w-]{43}$/);
    expect(lines.filter((line) => line.includes(key))).toHaveLength(1);
    expect(cloud.commands.join()).not.toContain(key);
  });

  it.each(["d1 create", "r2 bucket create", "queues create", "d1 migrations", "deploy"])(
    "says what failed where %s does, deploys nothing after it, and goes on from there the next time",
    async (begin) => {
      const cloud = new Cloud();
      cloud.fails = [begin];
      await expect(deployTo(cloud)).rejects.toThrow(`wrangler ${begin}`);
      expect(cloud.deployed).toBe(false);
      cloud.fails = [];
      await deployTo(cloud);
      expect(cloud.deployed).toBe(true);
    },
  );

  it("begins nothing where nobody is logged in", async () => {
    const cloud = new Cloud();
    cloud.fails = ["whoami"];
    await expect(deployTo(cloud)).rejects.toThrow("npx wrangler login");
    expect(cloud.commands).toEqual(["whoami"]);
  });

  it.each(["short", "with a blank in it long enough"])("refuses the key %j before the worker is there", async (key) => {
    const cloud = new Cloud();
    await expect(deployTo(cloud, { key })).rejects.toThrow("the key: expected");
    expect(cloud.deployed).toBe(false);
  });

  it("refuses a placeholder for an id", () => {
    expect(() => writeEnvironment(NAME, "00000000-0000-0000-0000-000000000000")).toThrow("not the placeholder");
    expect(() => writeEnvironment(NAME, "an id")).toThrow("expected the id of a database");
    expect(existsSync(FILE)).toBe(false);
  });

  it("refuses a name that nothing may have", async () => {
    await expect(deployTo(new Cloud(), { name: "Dive 2" })).rejects.toThrow("--name: expected");
  });
});

describe("taking back", () => {
  const takeBack = (cloud: Cloud, answer: string, yes = false) =>
    destroy({ name: NAME, yes, run: cloud.run, ask: async () => answer, say: (line) => lines.push(line) });

  it("leaves nothing that was made", async () => {
    const cloud = new Cloud();
    await deployTo(cloud);
    await takeBack(cloud, NAME);
    expect([...cloud.has]).toEqual([]);
    expect(existsSync(FILE)).toBe(false);
  });

  it("deletes nothing unless the name is typed", async () => {
    const cloud = new Cloud();
    await deployTo(cloud);
    const made = new Set(cloud.has);
    await expect(takeBack(cloud, "yes")).rejects.toThrow("nothing was deleted");
    expect(cloud.has).toEqual(made);
  });

  it("names what is left, and goes on with it the next time", async () => {
    const cloud = new Cloud();
    await deployTo(cloud);
    cloud.fails = ["r2 bucket delete"];
    await expect(takeBack(cloud, "", true)).rejects.toThrow(`left: bucket ${NAME}`);
    expect(lines).toContain(`bucket ${NAME}: X [ERROR] it broke [code: 10008]`);
    // Nor the database: what is left can be brought up again as it was.
    expect([...cloud.has].sort()).toEqual([`d1 ${NAME}`, `r2 ${NAME}`]);
    await deployTo(cloud);
    cloud.fails = [];
    await takeBack(cloud, "", true);
    expect([...cloud.has]).toEqual([]);
  });

  it("deletes nothing while the bucket holds something, or nobody is logged in", async () => {
    const cloud = new Cloud();
    await deployTo(cloud);
    const made = new Set(cloud.has);
    cloud.objects = "1,204";
    await expect(takeBack(cloud, "", true)).rejects.toThrow(`nothing was deleted: bucket ${NAME} holds 1204 objects`);
    cloud.fails = ["whoami"];
    await expect(takeBack(cloud, "", true)).rejects.toThrow("npx wrangler login");
    expect(cloud.has).toEqual(made);
  });

  it("is refused where nothing was deployed", async () => {
    await expect(takeBack(new Cloud(), NAME)).rejects.toThrow("nothing of dive-under-test was deployed from here");
  });
});

it("an environment differs from wrangler.toml by its names and its id alone", () => {
  const [base, own] = [readFileSync("wrangler.toml", "utf8"), configurationOf(NAME, ID)].map((text) =>
    text.split("\n").filter((line) => line !== "" && !line.startsWith("#")),
  ) as [string[], string[]];
  expect(own).toHaveLength(base.length);
  const renamed = own.map((line) => line.replaceAll(NAME, "dive").replace(ID, "00000000-0000-0000-0000-000000000000"));
  expect(renamed).toEqual(base);
  expect(own.filter((line) => /"dive(?!-under-test)/.test(line))).toEqual([]);
});

it("wrangler bundles an environment and finds its bindings", { timeout: 120_000 }, async () => {
  writeEnvironment(NAME, ID);
  const { ok, text } = await wrangler(["deploy", "--dry-run", "--outdir", `dist/${NAME}`, "--config", FILE]);
  rmSync(`dist/${NAME}`, { recursive: true, force: true });
  expect(ok, text).toBe(true);
  for (const binding of ["env.DB", "env.BUCKET", "env.KEY_LIMIT", "env.COORDINATOR", "env.PLAN_QUEUE"])
    expect(text).toContain(binding);
  expect(text).toContain(`${NAME}-plan`);
});
