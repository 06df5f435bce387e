/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "2069f30ac3d618693c61025894be5b59549f45afc21d647e43009cf338fcd063";
