/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "a47d3c306f31460e80428e670d30e2985ee4ed2168bc3a5ff0add8c4d5a99cb9";
