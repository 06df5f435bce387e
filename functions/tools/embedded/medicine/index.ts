import type { EmbeddedDomain } from "../../tool.ts";

export const medicine: EmbeddedDomain = { tools: [], seeds: () => [], exemplars: [] };
