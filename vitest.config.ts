import { availableParallelism } from "node:os";
import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { buildStudio } from "./functions/local/studio.ts";
import { BUNDLED, bundledWorker } from "./test/support/bundle.ts";

// The worker is configured to have these files beside it.
await buildStudio();

/** Not where files are watched: then what is edited has to be loaded anew. */
const bundled = process.argv.includes("run") ? [bundledWorker()] : [];

const migrations = await readD1Migrations(`${import.meta.dirname}/migrations`);

/** The real parts: D1, R2, Queues and Durable Objects in workerd. Where it is shared the worker's code is bundled. */
function platform(folder: string, { shared }: { shared: boolean }): TestProjectConfiguration {
  return {
    plugins: [
      ...(shared ? bundled : []),
      cloudflareTest({
        wrangler: { configPath: "./wrangler.toml" },
        // Nothing is asked of an account, also where the deployment has a binding that is one's.
        remoteBindings: false,
        miniflare: {
          modulesRules: [BUNDLED],
          bindings: { TEST_MIGRATIONS: migrations, API_OPEN: "true", PRIVATE_HOSTS: "127.0.0.1,localhost" },
          // What stands in for the binding of Workers AI, where a test wants one: a worker of its own, spoken to as that is.
          serviceBindings: { WORKERS_AI: { name: "workers-ai", entrypoint: "WorkersAi" } },
          workers: [
            {
              name: "workers-ai",
              modules: true,
              scriptPath: "./test/support/workers_ai.js",
              compatibilityDate: "2026-08-01",
            },
          ],
        },
      }),
    ],
    test: {
      name: `platform-${folder}`,
      provide: { thorough: process.env.THOROUGH === "1" },
      include: [`test/platform/${folder}/**/*.test.ts`],
      isolate: !shared,
      globalSetup: [
        "./test/support/model_server.ts",
        "./test/support/flood.ts",
        "./test/support/hub_server.ts",
        "./test/support/impure_server.ts",
        "./test/support/mcp_servers.ts",
        "./test/support/source_server.ts",
        "./test/support/strong_model/server.ts",
      ],
      setupFiles: ["./test/support/migrate.ts"],
      testTimeout: 120_000,
      // Whole runs are made in some hooks.
      hookTimeout: 60_000,
    },
  };
}

export default defineConfig({
  test: {
    // More processes than cores: a file is mostly one workerd at work, and some wait for what is slow.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    // Handled failures are logged by the code under test: show what a test printed only where it fails.
    silent: "passed-only",
    projects: [
      {
        // Pure code and tool contracts: plain Node, milliseconds.
        test: {
          name: "pure",
          include: ["test/unit/**/*.test.ts", "test/contract/**/*.test.ts", "test/docs/**/*.test.ts"],
          // Loading the pool of tools for each file would take as long as the tests.
          isolate: false,
          setupFiles: ["./test/support/seed.ts"],
          testTimeout: 30_000,
        },
      },
      // The worker is loaded once by each process, not by each file (`test/support/migrate.ts`): loading takes longer than many
      // a file. Some twenty files to a folder at most: the runtime wraps classes once more for each, until the stack ends.
      ...["api", "datasets", "outside", "runs"].map((folder) => platform(folder, { shared: true })),
      // Files that need a workerd of their own: real queues deliver what is left after the last test, or modules load anew.
      platform("apart", { shared: false }),
    ],
  },
});
