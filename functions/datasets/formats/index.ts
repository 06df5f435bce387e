/** The registry of formats: a new one is a module here, a name in `domain/dataset/format_names.ts`, and a line below. */
import { FORMAT_NAMES, type FormatName } from "../../domain/dataset/format_names.ts";
import { axolotl } from "./axolotl.ts";
import type { Format, FormatFile } from "./format.ts";
import { hermes } from "./hermes.ts";
import { msSwift } from "./ms_swift.ts";
import { nemoGym } from "./nemo_gym.ts";
import { openai } from "./openai.ts";
import { sharegpt } from "./sharegpt.ts";
import { traces } from "./traces.ts";
import { trlGrpo } from "./trl_grpo.ts";
import { trlSft } from "./trl_sft.ts";
import { verlRl } from "./verl_rl.ts";
import { verlSft } from "./verl_sft.ts";

const BY_NAME: Readonly<Record<FormatName, Format>> = {
  "trl-sft": trlSft,
  "verl-rl": verlRl,
  openai,
  "trl-grpo": trlGrpo,
  "verl-sft": verlSft,
  axolotl,
  sharegpt,
  "ms-swift": msSwift,
  hermes,
  "nemo-gym": nemoGym,
  traces,
};

export const FORMATS: readonly Format[] = FORMAT_NAMES.map((name) => BY_NAME[name]);

/** The formats of these names, in the order of the registry. */
export function formatsOf(names: readonly FormatName[]): readonly Format[] {
  return FORMATS.filter(({ name }) => names.includes(name));
}

export function filesOf(names: readonly FormatName[]): readonly FormatFile[] {
  return formatsOf(names).flatMap(({ files }) => files);
}
