/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "0f9fb9d262b2ab24de30e2a1e0f20f8262abf2a79152e8bde4ecdf24d2731b6e";
