/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "45c7fb01842ed4f56babda292082b52eea8299f75c533878035068e1f9b55c4a";
