import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        // Pure code and tool contracts: plain Node, milliseconds.
        test: { name: "pure", include: ["test/unit/**/*.test.ts", "test/contract/**/*.test.ts"], testTimeout: 30_000 },
      },
    ],
  },
});
