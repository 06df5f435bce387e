/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "e01173fc943088e84302249cee198f05a90eadf33e12606bf03d2bac2afe1eb8";
