/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "1d1d025f7861f5ed120a412f0ccfaf2c1a5250282df374b1a9ee1bbf5e754a41";
