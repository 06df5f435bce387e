/** Formats that a dataset may have files in, besides its records: each is a module of `datasets/formats/`. */
export const FORMAT_NAMES = [
  "trl-sft",
  "verl-rl",
  "openai",
  "trl-grpo",
  "verl-sft",
  "axolotl",
  "sharegpt",
  "ms-swift",
  "hermes",
  "nemo-gym",
  "traces",
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What a dataset has where nothing else is asked for. */
export const DEFAULT_FORMATS: readonly FormatName[] = ["trl-sft", "verl-rl", "openai"];
