/** Property tests draw the same cases every time, so that a failure repeats; `FC_SEED=n npm test` draws others. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
