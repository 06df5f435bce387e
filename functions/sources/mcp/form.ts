/** How a tool of a remote MCP server is called, as data. */
import { z } from "zod";

export const mcpViaSchema = z.object({
  type: z.literal("mcp"),
  /** Streamable HTTP endpoint of the server. */
  url: z.string(),
  /** Name of the tool on its server. */
  tool: z.string(),
});
export type McpVia = z.infer<typeof mcpViaSchema>;
