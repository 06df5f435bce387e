import type { EmbeddedDomain } from "../../tool.ts";

export const finance: EmbeddedDomain = { tools: [], seeds: () => [], exemplars: [] };
