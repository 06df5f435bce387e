/** The Hub of the tests is one to the Hub's own client: it pushes to it, and reads back what it pushed. */
import { commit, createBranch, createRepo, downloadFile, listCommits, listFiles } from "@huggingface/hub";
import { afterAll, beforeAll, expect, it } from "vitest";
import { HUB_TOKEN, startTestHub } from "../../support/hub/server.ts";

let server: Awaited<ReturnType<typeof startTestHub>>;
beforeAll(async () => {
  server = await startTestHub();
});
afterAll(() => server.stop());

const repo = { type: "dataset", name: "me/by-its-client" } as const;
const asked = () => ({ repo, hubUrl: server.url, accessToken: HUB_TOKEN });
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};

it("takes a commit of text, of large files and of one in parts, and gives them back", { timeout: 60_000 }, async () => {
  const contents = new Map<string, Uint8Array<ArrayBuffer>>([
    ["README.md", Uint8Array.from(new TextEncoder().encode("# ä dataset\n"))],
    ["data/sft-00000-of-00001.parquet", Uint8Array.from({ length: 5_000 }, (_, i) => i % 251)],
    ["data/rl-00000-of-00001.parquet", Uint8Array.from({ length: 2_500_000 }, (_, i) => (i * 7) % 256)],
  ]);
  await createRepo({ ...asked(), visibility: "private" });
  const operations = [...contents].map(([path, bytes]) => ({
    operation: "addOrUpdate" as const,
    path,
    content: new Blob([bytes]),
  }));
  const made = await commit({ ...asked(), title: "Add all", description: "said", operations, useXet: false });
  const [newest, first] = await all(listCommits(asked()));
  expect(newest).toMatchObject({ oid: made?.commit.oid, title: "Add all", message: "said" });
  const files = await all(listFiles({ ...asked(), recursive: true }));
  expect(files.map(({ path }) => path).toSorted()).toEqual([".gitattributes", ...contents.keys()].toSorted());
  expect(files.filter(({ lfs }) => lfs !== undefined).map(({ path }) => path)).toEqual(
    [...contents.keys()].filter((path) => path.endsWith(".parquet")),
  );
  for (const [path, bytes] of contents) {
    const read = await downloadFile({ ...asked(), path, xet: false });
    expect([path, Buffer.from((await read?.arrayBuffer()) ?? new ArrayBuffer()).equals(bytes)]).toEqual([path, true]);
  }
  const late = commit({ ...asked(), title: "Late", operations, parentCommit: first?.oid ?? "", useXet: false });
  await expect(late).rejects.toMatchObject({ statusCode: 412 });
  await createBranch({ ...asked(), branch: "v2" });
  await expect(createBranch({ ...asked(), branch: "v2" })).rejects.toMatchObject({ statusCode: 409 });
  await expect(createRepo(asked())).rejects.toMatchObject({ statusCode: 409 });
  await expect(all(listCommits({ ...asked(), accessToken: "hf_another" }))).rejects.toMatchObject({ statusCode: 401 });
});
