/** MCP servers of both eras, and one that means ill, for the platform tests. */
import type { TestProject } from "vitest/node";
import { startModernServer } from "./mcp/modern.ts";
import { startEverything } from "./mcp/packages.ts";
import { events, forEver, json, startScripted } from "./mcp/scripted.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Their endpoints. */
    mcpServers: { readonly modern: string; readonly everything: string; readonly hostile: string };
  }
}

/** Vitest calls it once before the project's files. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  let open = 0;
  const [modern, everything, hostile] = await Promise.all([
    startModernServer(),
    startEverything(),
    startScripted({
      answers: {
        // Does what the tool's name says; `open` tells how many of its streams are still read.
        "tools/call": ({ params }, response) => {
          if (params.name === "open") return { content: [], structuredContent: open };
          if (params.name === "redirect") return json(response, "", 307, { location: "http://127.0.0.1:1/" });
          open++;
          response.on("close", () => open--);
          events(response);
          return params.name === "flood" ? forEver(response, ": still here\n") : undefined;
        },
      },
    }),
  ]);
  provide("mcpServers", { modern: modern.modern, everything: everything.url, hostile: hostile.url });
  return async () => {
    await Promise.all([modern.stop(), everything.stop(), hostile.stop()]);
  };
}
