/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "b61380cebfaf73528d5cba9e1def5e99f98abeb877d3b4450cb34bb829b5992f";
