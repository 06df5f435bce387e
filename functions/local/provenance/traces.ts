/** All kinds of traces, so many of each. The same for the same seed. */
import { randomOf } from "../../lib/random.ts";
import { chain } from "./real.ts";
import { TRAPS } from "./synthetic.ts";
import { type KnownTrace, Maker } from "./trace.ts";

/** Kinds over the embedded pool: whether values go against the concepts, and whether what fields mean is known. */
const CHAINS = {
  "pool, concepts known": { against: false, known: true },
  "pool, concepts unknown": { against: false, known: false },
  "pool, against the concepts": { against: true, known: true },
} as const;

/** Makes `count` traces of each kind, one after another. */
export async function* tracesOf(count: number, seed: number): AsyncGenerator<KnownTrace> {
  for (const [trap, { against, known }] of Object.entries(CHAINS)) {
    for (let i = 0; i < count; i++) {
      const maker = new Maker({ trap, random: randomOf(seed, trap, i), opaque: false });
      const meansAsMuch = await chain(maker, against);
      yield { ...maker.finish(meansAsMuch), concepts: known };
    }
  }
  for (const [trap, { names, make }] of Object.entries(TRAPS)) {
    for (let i = 0; i < count; i++) {
      const opaque = names === "opaque" || (names === "either" && i % 2 === 1);
      const maker = new Maker({ trap, random: randomOf(seed, trap, i), opaque });
      make(maker);
      yield maker.finish();
    }
  }
}
