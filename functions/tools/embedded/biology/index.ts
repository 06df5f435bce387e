import type { EmbeddedDomain } from "../../tool.ts";

export const biology: EmbeddedDomain = { tools: [], seeds: () => [], exemplars: [] };
