/** Datasets that are pushed to a Hub over HTTP: whole, twice, while it fails, and by consumers that die at every request. */
import { env } from "cloudflare:test";
import { beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { database } from "../../../db/client.ts";
import { recordFile } from "../../../db/datasets.ts";
import { finishPush } from "../../../db/pushes.ts";
import { leftOver } from "../../../functions/datasets/push.ts";
import { consumePushes } from "../../../functions/pipeline/pushes.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { HUB_TOKEN, type HubFault, type HubReport } from "../../support/hub/server.ts";
import { bent } from "../../support/releases.ts";
import { consumeDead, releaseStage, scheduled } from "../../support/worker.ts";

const hub = inject("hubServer");
const db = database(env.DB);
const SECRETS = { HF_TOKEN: HUB_TOKEN, OTHER_KEY: "not-for-the-hub-0123456789" };
const SETTINGS = {
  HUB_URL: hub,
  SECRET_HOSTS: JSON.stringify({ HF_TOKEN: [new URL(hub).host], OTHER_KEY: ["models.example"] }),
  ...SECRETS,
};
let queued: unknown[] = [];
const PUSH_QUEUE = { send: async (body: unknown) => void queued.push(body) } as unknown as Queue;
const bindings = { ...env, ...SETTINGS, PUSH_QUEUE } as unknown as Env;

let id: string;
let other: string;

async function released(name: string, tasks: number, seed: number): Promise<string> {
  const run = (await json(await post("/v1/runs", { seed, name }))).id;
  for (let n = 0; n < tasks; n++) await storeTask(env.DB, run, sampleFacts(n, { padding: 60_000 }));
  await env.DB.prepare("UPDATE runs SET status = 'solving' WHERE id = ?").bind(run).run();
  const { id } = await json(await post("/v1/datasets", { run }));
  for (const message of await releaseStage(env, { run, dataset: id, path: null })) await releaseStage(env, message);
  return id;
}

beforeAll(async () => {
  id = await released("pushed", 20, 101);
  other = await released("other", 9, 102);
});
beforeEach(async () => {
  queued = [];
  await fails();
});

const fails = (...faults: HubFault[]) => fetch(`${hub}/control`, { method: "POST", body: JSON.stringify(faults) });
const report = async (repo: string) => (await (await fetch(`${hub}/report?repo=${repo}`)).json()) as HubReport;
const ask = (body: object, dataset = id, extra: object = {}) =>
  post(`/v1/datasets/${dataset}/push`, body, {}, { ...SETTINGS, PUSH_QUEUE, ...extra });
const shown = async (push: string) => json(await call(`/v1/pushes/${push}`));

/** Delivers what is queued, and again what is to be retried, as the queue would; returns the waits that were asked for. */
async function deliver(most = 6, to = bindings): Promise<number[]> {
  const waits: number[] = [];
  for (let attempts = 1; queued.length > 0; attempts++) {
    const [body] = queued.splice(0, 1);
    let again = false;
    const message = { id: `m${attempts}`, timestamp: new Date(0), body, attempts };
    const retry = (options?: { delaySeconds?: number }) => {
      again = true;
      waits.push(options?.delaySeconds ?? 0);
    };
    const batch = { queue: "dive-push", messages: [{ ...message, ack() {}, retry }] } as unknown as MessageBatch;
    await consumePushes(batch, to);
    if (!again) continue;
    if (attempts < most) queued.push(body);
    else await consumeDead({ messages: [{ ...message, ack() {}, retry() {} }] } as unknown as MessageBatch, to);
  }
  return waits;
}

async function push(repo: string, dataset = id, more: object = {}) {
  const asked = await json(await ask({ repo, ...more }, dataset));
  await deliver();
  return shown(asked.id);
}

async function atHub(repo: string, path: string, branch = "main"): Promise<Uint8Array> {
  const headers = { authorization: `Bearer ${HUB_TOKEN}` };
  const response = await fetch(`${hub}/datasets/${repo}/resolve/${branch}/${path}`, { headers });
  expect([path, response.status]).toEqual([path, 200]);
  return new Uint8Array(await response.arrayBuffer());
}

/** Every file of the dataset stands there, and what else does is returned. */
async function expectAll(repo: string, dataset = id, branch = "main"): Promise<string[]> {
  const { files } = await json(await call(`/v1/datasets/${dataset}`));
  for (const { path, url } of files) {
    const here = new Uint8Array(await (await call(url)).arrayBuffer());
    expect([path, Buffer.from(await atHub(repo, path, branch)).equals(here)]).toEqual([path, true]);
  }
  const paths = (await report(repo)).commits[branch]?.at(-1)?.paths ?? [];
  return paths.filter((path) => !files.some((file: { path: string }) => file.path === path));
}

describe("a push", () => {
  it("brings every file in one commit that says the manifest's hash, to a private repository that it makes", async () => {
    const response = await ask({ repo: "me/whole" });
    const asked = await json(response);
    expect([response.status, response.headers.get("location")]).toEqual([202, `/v1/pushes/${asked.id}`]);
    expect(asked).toMatchObject({ dataset: id, repo: "me/whole", status: "waiting", commit: null, private: true });
    expect(queued).toEqual([{ push: asked.id }]);
    await deliver();
    const done = await shown(asked.id);
    expect(await expectAll("me/whole")).toEqual([".gitattributes"]);
    const { commits, private: isPrivate, requests } = await report("me/whole");
    expect([isPrivate, commits.main?.length]).toEqual([true, 2]);
    const { files } = await json(await call(`/v1/datasets/${id}`));
    const manifest = files.find(({ path }: { path: string }) => path === "manifest.json");
    expect(commits.main?.[1]?.message).toContain(`dive-manifest: ${manifest.sha256}`);
    expect(done).toMatchObject({ status: "pushed", error: null });
    expect(done.commit).toEqual({
      id: commits.main?.[1]?.id,
      url: `${hub}/datasets/me/whole/commit/${commits.main?.[1]?.id}`,
    });
    // Large files go in parts, and none in the commit.
    expect(requests.some(({ method, path }) => method === "PUT" && /\/2$/.test(path))).toBe(true);
    expect(requests.find(({ path }) => path.includes("/commit/"))?.bytes).toBeLessThan(3_000_000);
    expect((await json(await call(`/v1/datasets/${id}/pushes`))).items).toContainEqual(done);
  });

  it("that is asked for again sends nothing, and is done", async () => {
    const before = await push("me/again");
    await fails();
    const after = await push("me/again");
    expect([after.id, after.status, after.commit]).toEqual([before.id, "pushed", before.commit]);
    const { commits, requests } = await report("me/again");
    expect(commits.main).toHaveLength(2);
    expect(requests.filter(({ method }) => method === "PUT")).toEqual([]);
    expect(requests.some(({ path }) => path.includes("/commit/") || path.includes("/preupload/"))).toBe(false);
  });

  it("to another repository sends no content that is there", async () => {
    await push("me/first");
    await fails();
    await push("me/second");
    const { requests } = await report("me/second");
    expect(requests.filter(({ method }) => method === "PUT")).toEqual([]);
    expect(await expectAll("me/second")).toEqual([".gitattributes"]);
  });

  it("goes to a branch, and leaves others alone", async () => {
    const done = await push("me/branched", id, { revision: "v1" });
    expect(done.status).toBe("pushed");
    expect(await expectAll("me/branched", id, "v1")).toEqual([".gitattributes"]);
    expect((await report("me/branched")).commits.main).toHaveLength(1);
  });

  it("over another dataset takes away what is no more, and going back is a commit of its own", async () => {
    await push("me/two", id);
    await push("me/two", other);
    expect(await expectAll("me/two", other)).toEqual([".gitattributes"]);
    await push("me/two", id);
    expect(await expectAll("me/two", id)).toEqual([".gitattributes"]);
    expect((await report("me/two")).commits.main).toHaveLength(4);
  });

  it("takes away files in folders of the dataset alone", () => {
    const files = [{ path: "README.md" }, { path: "data/rl-00000-of-00001.parquet" }];
    const paths = ["README.md", "LICENSE", "data/rl-00000-of-00002.parquet", "data/own/x.csv", "images/a.png"];
    expect(leftOver(paths, files)).toEqual(["data/rl-00000-of-00002.parquet"]);
  });
});

describe("a hub that fails", () => {
  it.each([
    ["/api/repos/create", 503],
    ["/commits/", 500],
    ["/preupload/", 502],
    ["/info/lfs/", 500],
    ["/storage/", 503],
    ["/storage/", 403],
    ["/tree/", 504],
    ["/commit/", 412],
    ["/commit/", 503],
  ])("at %s with %i for a while is outlived", async (path, status) => {
    const repo = `me/outlived-${path.replaceAll("/", "")}-${status}`;
    await fetch(`${hub}/forget?large&repo=none`);
    await fails({ path, status, times: 2 });
    const done = await push(repo);
    expect(done).toMatchObject({ status: "pushed", error: null });
    expect(await expectAll(repo)).toEqual([".gitattributes"]);
    expect((await report(repo)).commits.main).toHaveLength(2);
  });

  it("with 429 is left alone as long as it asks", async () => {
    const asked = await json(await ask({ repo: "me/throttled" }));
    await fails({ path: "/commits/", status: 429, times: 1 });
    expect(await deliver()).toEqual([7]);
    expect((await shown(asked.id)).status).toBe("pushed");
  });

  it("with what somebody has to mend ends the push with its words, without the token", async () => {
    for (const status of [401, 403, 404, 422]) {
      await fails({ path: "/api/repos/create", status, times: 1, echo: true });
      const failed = await push(`me/refused-${status}`);
      expect(failed).toMatchObject({ status: "failed", commit: null });
      expect(failed.error).toBe(`making the repository: the Hub answered ${status}: you said Bearer ***`);
      // Mended, it can be asked for again.
      expect(await push(`me/refused-${status}`)).toMatchObject({ status: "pushed", error: null });
    }
  });

  it("to make repositories takes a push to one that is there", async () => {
    await push("me/there", other);
    await fails({ path: "/api/repos/create", status: 403, times: 1 });
    expect(await push("me/there", id)).toMatchObject({ status: "pushed", error: null });
    expect(await expectAll("me/there", id)).toEqual([".gitattributes"]);
  });

  it("for good ends the push with what it said last", async () => {
    await fails({ path: "/commits/", status: 500, times: 1_000, echo: true });
    const failed = await push("me/down");
    expect(failed).toMatchObject({
      status: "failed",
      error: "listing commits: the Hub answered 500: you said Bearer ***",
    });
    const { requests } = await report("me/down");
    expect(requests.filter(({ path }) => path.includes("/commits/"))).toHaveLength(6);
  });
});

it("a connection that ends after any request, in turn, leads to one commit", async () => {
  const repo = "me/cut";
  await push(repo, other);
  const { requests } = await report(repo);
  const distinct = [...new Set(requests.map(({ method, path }) => `${method} ${path}`))].filter(
    (at) => !at.includes("/storage/"),
  );
  expect(distinct.length).toBeGreaterThan(5);
  for (const [n, at] of [...distinct, "/storage/"].entries()) {
    const name = `me/cut-${n}`;
    await fetch(`${hub}/forget?large&repo=none`);
    await fails({ path: at.replace(repo, name), status: 0, times: 1, cut: true });
    expect([at, (await push(name, other)).status]).toEqual([at, "pushed"]);
    expect([at, (await report(name)).commits.main?.length]).toEqual([at, 2]);
    expect(await expectAll(name, other)).toEqual([".gitattributes"]);
  }
}, 180_000);

it("consumers that are at it together make one commit", async () => {
  const asked = await json(await ask({ repo: "me/together" }));
  const [body] = queued.splice(0);
  let retried = 0;
  const deliverOnce = () => {
    const message = { id: "m", timestamp: new Date(0), body, attempts: 1, ack() {}, retry: () => void retried++ };
    return consumePushes({ queue: "dive-push", messages: [message] } as unknown as MessageBatch, bindings);
  };
  await Promise.all([deliverOnce(), deliverOnce(), deliverOnce()]);
  if ((await shown(asked.id)).status === "waiting") await deliverOnce();
  expect((await shown(asked.id)).status).toBe("pushed");
  expect((await report("me/together")).commits.main).toHaveLength(2);
});

it("one that dies after the commit finds it there", async () => {
  const first = await push("me/died");
  await env.DB.prepare("UPDATE pushes SET status = 'waiting', commit_id = NULL WHERE id = ?").bind(first.id).run();
  queued.push({ push: first.id });
  await deliver();
  expect((await shown(first.id)).commit).toEqual(first.commit);
  expect((await report("me/died")).commits.main).toHaveLength(2);
});

it("one whose message was lost is sent again by the cron, once", async () => {
  const { id: lost } = await json(await ask({ repo: "me/lost" }));
  queued = [];
  const fire = () =>
    scheduled({ scheduledTime: Date.now(), cron: "* * * * *", noRetry() {} } as ScheduledController, bindings);
  await fire();
  expect(queued).toEqual([]);
  await env.DB.prepare("UPDATE pushes SET moved_at = moved_at - 901000 WHERE id = ?").bind(lost).run();
  await fire();
  await fire();
  expect(queued).toEqual([{ push: lost }]);
  await deliver();
  expect((await shown(lost)).status).toBe("pushed");
});

it("of a dataset that is deleted meanwhile makes no commit; the deletion says where it was brought to, and what was under way", async () => {
  const gone = await released("going", 3, 104);
  const stays = await push("me/stays", gone);
  const asked = await json(await ask({ repo: "me/going" }, gone));
  let deleted: unknown;
  const BUCKET = bent(env.BUCKET, "get", (run) => async (...input) => {
    deleted ??= await json(await call(`/v1/datasets/${gone}`, { method: "DELETE" }));
    return run(...input);
  });
  await deliver(6, { ...bindings, BUCKET });
  expect(await shown(asked.id)).toMatchObject({ status: "failed", error: "the dataset is not there any more" });
  expect((await report("me/going")).commits.main).toHaveLength(1);
  const where = { repo: "me/stays", revision: "main", url: stays.commit.url };
  expect(deleted).toMatchObject({ pushed: [where, { repo: "me/going", url: null }] });
  const again = await json(await call(`/v1/datasets/${gone}`, { method: "DELETE" }));
  expect(again.pushed).toEqual([where]);
  expect((await problem(await call(`/v1/datasets/${gone}`))).detail).toMatch(/it was pushed to me\/stays \(main\)$/);
  const { items } = await json(await call(`/v1/datasets/${gone}/pushes`));
  expect(items.map(({ repo }: { repo: string }) => repo).toSorted()).toEqual(["me/going", "me/stays"]);
});

it("of more large files than one message uploads goes on in the next, and sends none twice", async () => {
  const many = await released("many", 3, 103);
  const record = (path: string, content: Uint8Array, sha256: string) =>
    env.BUCKET.put(`datasets/${many}/${path}`, content).then(() =>
      recordFile(db, many, { path, bytes: content.byteLength, sha256, rows: 1, crc32: 0 }, null, 0),
    );
  for (let n = 0; n < 120; n++) {
    const content = new TextEncoder().encode(`file ${n}`);
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", content)).toString("hex");
    await record(`data/extra-${n}.parquet`, content, digest);
  }
  await fetch(`${hub}/forget?large&repo=none`);
  const asked = await json(await ask({ repo: "me/many" }, many));
  await deliver(2);
  expect((await shown(asked.id)).status).toBe("pushed");
  const { requests, commits } = await report("me/many");
  expect(requests.filter(({ path }) => path === "/api/repos/create")).toHaveLength(2);
  const puts = requests.filter(({ method }) => method === "PUT").map(({ path }) => path);
  expect(puts.length).toBeGreaterThan(120);
  expect(new Set(puts).size).toBe(puts.length);
  expect(commits.main).toHaveLength(2);
  expect(await expectAll("me/many", many)).toEqual([".gitattributes"]);
}, 120_000);

describe("the token", () => {
  it("goes to the Hub alone, and is stored nowhere", async () => {
    await fetch(`${hub}/forget?large&repo=none`);
    const done = await push("me/secret");
    const { requests } = await report("me/secret");
    expect(requests.filter(({ path }) => path.startsWith("/storage/")).length).toBeGreaterThan(2);
    for (const { path, authorized } of requests)
      expect([path, authorized]).toEqual([path, !path.startsWith("/storage/")]);
    expect(done.token).toBe("HF_TOKEN");
    const { results } = await env.DB.prepare("SELECT * FROM pushes").all();
    const failures = await env.DB.prepare("SELECT * FROM failures").all();
    expect(JSON.stringify([results, failures.results, done])).not.toContain(HUB_TOKEN);
  });

  it.each([
    [{ token: "OTHER_KEY" }, {}, "OTHER_KEY may not be sent to"],
    [{ token: "API_KEY" }, { API_OPEN: "true" }, "no host is named that API_KEY may be sent to"],
    [{}, { HF_TOKEN: "" }, "the secret HF_TOKEN is not set"],
    [{}, { SECRET_HOSTS: "{}" }, "no host is named that HF_TOKEN may be sent to"],
    [{}, { HUB_URL: "https://elsewhere.example" }, "HF_TOKEN may not be sent to elsewhere.example"],
    [{}, { HUB_URL: "http://10.0.0.1" }, "HUB_URL: 10.0.0.1 is a private address"],
  ])("%j with %j is refused", async (body, extra, said) => {
    const { code, detail, errors } = await problem(await ask({ repo: "me/refused", ...body }, id, extra));
    expect([code, errors?.[0]?.field]).toEqual(["push_not_configured", "token"]);
    expect(detail).toContain(said);
    for (const secret of Object.values(SECRETS)) expect(detail).not.toContain(secret);
    expect(queued).toEqual([]);
  });

  it("is named and not sent: what looks like one is refused", async () => {
    const { code, errors } = await problem(await ask({ repo: "me/x", token: "hf_abc-def" }));
    expect([code, errors?.[0]?.field]).toEqual(["field_invalid", "token"]);
  });

  it("that is taken away meanwhile ends the push", async () => {
    const asked = await json(await ask({ repo: "me/taken" }));
    await deliver(6, { ...bindings, HF_TOKEN: undefined } as unknown as Env);
    expect(await shown(asked.id)).toMatchObject({
      status: "failed",
      error: "the secret HF_TOKEN is not set in this deployment",
    });
  });
});

it.each([
  "me",
  "me/",
  "/x",
  "me/x/y",
  "me/a--b",
  "me/a..b",
  "me/x.git",
  "https://huggingface.co/me/x",
  "datasets/me/x",
  "m e/x",
])("the repository %j is none", async (repo) => {
  const { code, errors } = await problem(await ask({ repo }));
  expect([code, errors?.[0]?.field]).toEqual(["field_invalid", "repo"]);
});

it.each(["", "a..b", "refs/pr/1", "-x", "a//b", "x/", "x.lock"])("the branch %j is none", async (revision) => {
  const { code, errors } = await problem(await ask({ repo: "me/x", revision }));
  expect([code, errors?.[0]?.field]).toEqual(["field_invalid", "revision"]);
});

it("what is done stays as it is whatever comes late, and what there is not is not found", async () => {
  const done = await push("me/late");
  await finishPush(db, done.id, { id: "x", url: "x" }, 0);
  await consumeDead(
    {
      messages: [{ id: "late", body: { push: done.id }, attempts: 6, ack() {}, retry() {} }],
    } as unknown as MessageBatch,
    bindings,
  );
  expect(await shown(done.id)).toEqual(done);
  expect((await problem(await call("/v1/pushes/push-none"))).code).toBe("push_not_found");
  expect((await problem(await call("/v1/datasets/none-v1/pushes"))).code).toBe("dataset_not_found");
  expect((await problem(await ask({ repo: "me/x" }, "none-v1"))).code).toBe("dataset_not_found");
});
