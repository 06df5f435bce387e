/** A tool of a source with what was learnt of its fields: to the embedded teacher it is then one that it can plan with and ask for. */
import type { EmbeddedTool } from "../../embedded/tool.ts";
import type { Tool } from "../../tools/contract.ts";
import type { Fields } from "./fields.ts";

export function worded(tool: Tool, { takes, gives, options }: Fields): EmbeddedTool {
  return { ...tool, takes, gives, ...(options === undefined ? {} : { options }), probes: [], learnt: true };
}
