/** An empty database, bucket and coordinator before each file, with the real migrations: files share a workerd. */
import { applyD1Migrations, env, reset } from "cloudflare:test";

await reset();
// What the file before left under way fails by that, and has the time to.
await scheduler.wait(100);
await applyD1Migrations(env.DB, (env as unknown as { TEST_MIGRATIONS: D1Migration[] }).TEST_MIGRATIONS);

type D1Migration = Parameters<typeof applyD1Migrations>[1][number];
