/** All pairs written by hand. */
import { BY_HAND_COLLECTIONS } from "./by_hand_collections.ts";
import { BY_HAND_SCALARS } from "./by_hand_scalars.ts";
import type { Pair } from "./pair.ts";

export const BY_HAND: readonly Pair[] = [...BY_HAND_SCALARS, ...BY_HAND_COLLECTIONS];
