/** An empty database, bucket and objects before each file, with the real migrations: files share a workerd. */
import { applyD1Migrations, env, listDurableObjectIds, reset, runInDurableObject } from "cloudflare:test";

// An object that rests keeps what it stores through a reset, and so do the database and the bucket, which are objects too: all are woken.
for (const objects of [env.COORDINATOR, env.ENDPOINT, env.SOURCE_LIMIT, env.KEY_LIMIT] as DurableObjectNamespace[])
  for (const id of await listDurableObjectIds(objects)) await runInDurableObject(objects.get(id), () => undefined);
await Promise.all([env.DB.prepare("SELECT 1").run(), env.BUCKET.head("nothing")]);
await reset();
// What the file before left under way fails by that, and has the time to.
await scheduler.wait(100);
await applyD1Migrations(env.DB, (env as unknown as { TEST_MIGRATIONS: D1Migration[] }).TEST_MIGRATIONS);

type D1Migration = Parameters<typeof applyD1Migrations>[1][number];
