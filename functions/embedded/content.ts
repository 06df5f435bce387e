/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "981d47fe0503b7e95b0651e0dc9b005d3847f9e74ad1edfc313f0403bd0e6427";
