/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "6ec70fd0c6f72a667b0c86971c859739e6da8f6d245f7cbbc3b1b705c1e81f61";
