import type { EmbeddedDomain } from "../../tool.ts";

export const general: EmbeddedDomain = { tools: [], seeds: () => [], exemplars: [] };
