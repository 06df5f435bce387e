/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "2ffa483e07c6d9907c0da59a008df85c0fcf775004fd8c1bf9d687458f2ec32e";
