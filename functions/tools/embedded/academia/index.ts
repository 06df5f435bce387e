import type { EmbeddedDomain } from "../../tool.ts";

export const academia: EmbeddedDomain = { tools: [], seeds: () => [], exemplars: [] };
