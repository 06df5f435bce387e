/** Applies the real migrations to the test database before each file. */
import { applyD1Migrations, env } from "cloudflare:test";

await applyD1Migrations(env.DB, (env as unknown as { TEST_MIGRATIONS: D1Migration[] }).TEST_MIGRATIONS);

type D1Migration = Parameters<typeof applyD1Migrations>[1][number];
