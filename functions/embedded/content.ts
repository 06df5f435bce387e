/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "1ede8c7c08ecdbfef9477c0be6e3ac6d622b640d01760be8f6fca58a5f04a76d";
