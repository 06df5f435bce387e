/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "4487c43c4ec9619bede837bcf46dd6440a3ecb8d51ac882b03ad59b0a6fcd524";
