/** `npm run destroy`: takes back what `npm run deploy` made, and nothing that was there before. What is gone already is passed over. */
import { rmSync } from "node:fs";
import { checkedName, environmentFile, ownedBy, resourcesOf, storedId, writeEnvironment } from "./environment.ts";
import { checkLogin, databaseId, reasonIn, saysGone, type Wrangler } from "./wrangler.ts";

export interface DestroyOptions {
  readonly name: string;
  readonly yes: boolean;
  readonly run: Wrangler;
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
}

const EMPTY_FIRST =
  "A bucket has to be empty before it is deleted: empty it in the dashboard or by its S3 API, then run this again";

export async function destroy({ name, yes, run, ask, say }: DestroyOptions): Promise<void> {
  const { database, bucket, queues } = resourcesOf(checkedName(name));
  const id = storedId(name);
  if (id === undefined)
    throw new Error(`there is no ${environmentFile(name)}: nothing of ${name} was deployed from here`);
  const owned = ownedBy(name);
  const { made } = owned;
  const config = environmentFile(name);
  await checkLogin(run);
  // Another of its name is somebody else's.
  const found = made.has(`database ${database}`) ? await databaseId(run, database) : undefined;
  if (found !== undefined && found !== id) made.delete(`database ${database}`);
  // A queue that the worker takes from cannot go before it, and the database with every run goes last.
  const all: (readonly [what: string, args: readonly string[]])[] = [
    [`worker ${name}`, ["delete", "--config", config, "--force"]],
    ...queues.map((queue) => [`queue ${queue}`, ["queues", "delete", queue]] as const),
    [`bucket ${bucket}`, ["r2", "bucket", "delete", bucket]],
    [`database ${database}`, ["d1", "delete", database, "--skip-confirmation"]],
  ];
  const steps = all.filter(([what]) => made.has(what));
  for (const [what] of all) if (!made.has(what)) say(`${what}: was not made from here, and stays`);
  say(`Deleted for ever: ${steps.map(([what]) => what).join(", ")}, with every run and every dataset in them.`);
  if (!yes && (await ask(`Type ${name} to go on: `)).trim() !== name) throw new Error("nothing was deleted");
  const objects = made.has(`bucket ${bucket}`) ? await objectsIn(run, bucket) : 0;
  if (objects > 0) throw new Error(`nothing was deleted: bucket ${bucket} holds ${objects} objects. ${EMPTY_FIRST}`);
  const left: string[] = [];
  for (const [what, args] of steps) {
    if (what.startsWith("database") && left.length > 0) {
      left.push(what);
      continue;
    }
    const answer = await run(args);
    const gone = answer.ok || saysGone(answer);
    say(`${what}: ${gone ? "gone" : reasonIn(answer)}`);
    if (gone) made.delete(what);
    else left.push(what);
    writeEnvironment(name, id, owned);
  }
  if (left.length > 0)
    throw new Error(
      `left: ${left.join(", ")}.${left.some((what) => what.startsWith("bucket")) ? ` ${EMPTY_FIRST}` : ""}`,
    );
  rmSync(config);
}

/** As wrangler counts them, which may lag behind; 0 where it does not say. */
async function objectsIn(run: Wrangler, bucket: string): Promise<number> {
  const { ok, text } = await run(["r2", "bucket", "info", bucket, "--json"]);
  return ok ? Number(/"?object_count"?:\s*"?([\d,]+)/.exec(text)?.[1]?.replaceAll(",", "") ?? 0) : 0;
}
