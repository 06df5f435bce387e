/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "afed8f4ecfaa741fe79ff8bc5a9a9ca9585f8be39e317dd267c5dc6707a45ce6";
