/** How a tool of a remote MCP server is called, and what is remembered of the server: as data. */
import { z } from "zod";

/** An argument that the server wants in a header too (`x-mcp-header`): its place in the input, and the header's last part. */
export const mirroredSchema = z.object({
  path: z.array(z.string()).min(1),
  as: z.string(),
  type: z.enum(["string", "integer", "boolean"]),
});
export type Mirrored = z.infer<typeof mirroredSchema>;

export const mcpViaSchema = z.object({
  type: z.literal("mcp"),
  /** Streamable HTTP endpoint of the server. */
  url: z.string(),
  /** Name of the tool on its server. */
  tool: z.string(),
  mirrored: z.array(mirroredSchema).exactOptional(),
});
export type McpVia = z.infer<typeof mcpViaSchema>;

/**
 * What a server speaks, found by a probe and remembered by the origin of its URL. `modern` is stateless, from revision
 * 2026-07-28 on; `legacy` begins with `initialize`, up to 2025-11-25.
 */
export const mcpEraSchema = z.object({ era: z.enum(["modern", "legacy"]), version: z.string() });
export type McpEra = z.infer<typeof mcpEraSchema>;

/** A session of the legacy era, which calls may share. */
export const mcpSessionSchema = z.object({ id: z.string(), version: z.string() });
export type McpSession = z.infer<typeof mcpSessionSchema>;
