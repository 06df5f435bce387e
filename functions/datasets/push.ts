/**
 * Brings a released dataset to a repository of the Hugging Face Hub: large files first, each by itself, then one commit on top
 * of the branch as it was looked at. The commit says the hash of the manifest. A push that finds the newest such commit to be
 * its own is done; one that comes second finds the branch moved on, and looks again. So whatever dies in between, and however
 * many are at it, there is one commit, and no content is sent that is there.
 */
import type { Database } from "../../db/client.ts";
import { type Dataset, filesOf, findDataset } from "../../db/datasets.ts";
import { finishPush, type Push, touchPush } from "../../db/pushes.ts";
import { CARD, datasetKey, type FileFacts, inOrder, MANIFEST } from "../domain/dataset/files.ts";
import { type CommitLine, type HubCommit, HubRepo } from "../hub/client.ts";
import { HubError } from "../hub/errors.ts";
import { uploadLarge } from "../hub/lfs.ts";
import { hubAccess } from "../hub/settings.ts";
import { streamOf } from "../store/stream.ts";

/** What stands before the hash of the manifest in a commit. */
const MARK = "dive-manifest: ";
/** Files of the size of text that stand in the commit itself, and how much of them: they are in memory together. */
const TEXT_BYTES = 1024 * 1024;
const TEXTS_BYTES = 8 * 1024 * 1024;
/** Bytes of a file's beginning that the Hub looks at to say how it is to be uploaded. */
const SAMPLE_BYTES = 512;
/** Files that it is asked about at a time. */
const ASKED_AT_ONCE = 100;
/** After so long, or so many uploads, another message goes on: an invocation has a quarter of an hour and a thousand requests. */
const WORK_MS = 10 * 60_000;
const UPLOADS_MAX = 100;

/** Why a push of a dataset that was deleted ends. */
export const DATASET_GONE = "the dataset is not there any more";

export type PushResult = "pushed" | "more";

type PushEnv = Pick<Env, "BUCKET">;

/** @throws HubError, and what the database and the bucket throw. */
export async function pushDataset(env: PushEnv, db: Database, dataset: Dataset, push: Push): Promise<PushResult> {
  const until = Date.now() + WORK_MS;
  const { repo, files, manifest } = await prepared(env, db, dataset, push);
  await repo.create(push.private);
  const commits = await repo.commits();
  const [head] = commits;
  if (head === undefined) throw new HubError("listing commits: the branch has none", false);
  const newest = commits.find(({ message }) => message.includes(MARK));
  const mark = `${MARK}${manifest.sha256}`;
  if (newest?.message.includes(mark)) return finished(newest);

  const large = await largeOf(env, repo, dataset.id, files);
  let uploads = 0;
  for (const file of files.filter(({ path }) => large.has(path))) {
    const key = datasetKey(dataset.id, file.path);
    const open = (offset: number, length: number) => streamOf(env.BUCKET, [{ key, offset, length }], length);
    const isSent = await uploadLarge(repo, { path: file.path, oid: file.sha256, size: file.bytes, open });
    if (!isSent) continue;
    await touchPush(db, push.id, Date.now());
    await expectThere(db, dataset);
    // Not before something was sent, so that every message brings the push on.
    if (++uploads === UPLOADS_MAX || Date.now() > until) return "more";
  }
  const lines = [
    ...(await linesOf(env, dataset.id, files, large)),
    ...leftOver(await repo.paths(), files).map((path): CommitLine => ({ key: "deletedFile", value: { path } })),
  ];
  const description = `Dataset ${dataset.id}, made by dive.\n\n${mark}`;
  await expectThere(db, dataset);
  return finished(await repo.commit(`Add ${dataset.id}`, description, head.id, lines));

  async function finished({ id }: HubCommit): Promise<PushResult> {
    await finishPush(db, push.id, { id, url: repo.commitUrl(id) }, Date.now());
    return "pushed";
  }
}

/** Nothing more of a dataset is sent that was deleted meanwhile. One that goes while its commit is under way says where it was brought to. */
async function expectThere(db: Database, { id }: Dataset): Promise<void> {
  if ((await findDataset(db, id)) === undefined) throw new HubError(DATASET_GONE, false);
}

async function prepared(env: PushEnv, db: Database, dataset: Dataset, push: Push) {
  const reached = hubAccess(env, push.token);
  if (!reached.ok) throw new HubError(reached.message, false);
  if (reached.access.url !== push.hub)
    throw new HubError(`it was asked for to ${push.hub}, and HUB_URL is another one now`, false);
  const files = inOrder(await filesOf(db, dataset.id));
  const manifest = files.find(({ path }) => path === MANIFEST);
  if (dataset.status !== "released" || manifest === undefined) throw new HubError("the dataset is not released", false);
  return { repo: new HubRepo(reached.access, push.repo, push.revision), files, manifest };
}

/**
 * Paths of the files that go as large ones: those that the Hub says, and of the others what would be too much for one commit. The
 * card and the manifest come first: the Hub shows them as texts alone.
 */
async function largeOf(
  env: PushEnv,
  repo: HubRepo,
  dataset: string,
  files: readonly FileFacts[],
): Promise<Set<string>> {
  const large = new Set<string>();
  for (let at = 0; at < files.length; at += ASKED_AT_ONCE) {
    const asked: { path: string; size: number; sample: string }[] = [];
    for (const { path, bytes } of files.slice(at, at + ASKED_AT_ONCE)) {
      const range = { offset: 0, length: Math.min(SAMPLE_BYTES, bytes) };
      asked.push({ path, size: bytes, sample: bytes === 0 ? "" : base64Of(await read(env, dataset, path, range)) });
    }
    for (const path of await repo.large(asked)) large.add(path);
  }
  const shown = new Set([CARD, MANIFEST]);
  const texts = files.filter(({ path }) => !large.has(path));
  let left = TEXTS_BYTES;
  for (const { path, bytes } of [
    ...texts.filter(({ path }) => shown.has(path)),
    ...texts.filter(({ path }) => !shown.has(path)),
  ]) {
    if (bytes > TEXT_BYTES || bytes > left) large.add(path);
    else left -= bytes;
  }
  return large;
}

async function linesOf(
  env: PushEnv,
  dataset: string,
  files: readonly FileFacts[],
  large: ReadonlySet<string>,
): Promise<CommitLine[]> {
  const lines: CommitLine[] = [];
  for (const { path, bytes, sha256 } of files)
    if (large.has(path)) lines.push({ key: "lfsFile", value: { path, algo: "sha256", oid: sha256, size: bytes } });
    else {
      const content = bytes === 0 ? "" : base64Of(await read(env, dataset, path));
      lines.push({ key: "file", value: { path, content, encoding: "base64" } });
    }
  return lines;
}

/**
 * What stands in the folders of the dataset and is not of it: files of a version before, which its configurations would take
 * in by their patterns. What lies elsewhere in the repository stays.
 */
export function leftOver(paths: readonly string[], files: readonly Pick<FileFacts, "path">[]): string[] {
  const kept = new Set(files.map(({ path }) => path));
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf("/") + 1);
  const folders = new Set(files.map(({ path }) => folderOf(path)).filter((folder) => folder !== ""));
  return paths.filter((path) => !kept.has(path) && folders.has(folderOf(path)));
}

async function read(env: PushEnv, dataset: string, path: string, range?: R2Range): Promise<Uint8Array> {
  const object = await env.BUCKET.get(datasetKey(dataset, path), range === undefined ? {} : { range });
  if (object === null) throw new Error(`${datasetKey(dataset, path)} is not in object storage`);
  return new Uint8Array(await object.arrayBuffer());
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
