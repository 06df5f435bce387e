/** How tests reach servers on this machine. */
import type { McpAccess } from "../../../functions/sources/mcp/access.ts";

export const KEY = "sk-source-0123456789";

export const access: McpAccess = {
  policy: { privateHosts: ["127.0.0.1"], secretHosts: { SOURCE_KEY: ["127.0.0.1"] } },
  replyBytes: 1_000_000,
};

export const withKey: McpAccess = {
  ...access,
  secrets: [{ name: "SOURCE_KEY", as: "Authorization", prefix: "Bearer ", value: KEY }],
};

export const soon = (ms = 10_000) => AbortSignal.timeout(ms);
