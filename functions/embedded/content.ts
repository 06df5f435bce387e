/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "c6729392072450d4d9961274a2ab61d3e5eb1355d99e1f656d99a270d8a6b879";
