/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "fdd1bd405a4b4e4608620752dc7d8774bf5d69d18e9e2aceb328bf7fc1f60d6a";
