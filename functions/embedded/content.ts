/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "28330930e8cd930b12499929292f9ac5a5d540bc1b7d6ef87e1dbb65f9ce0217";
