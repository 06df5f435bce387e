/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "0e170a5de837b942681e1061fc30967797473defb0032e0085f8464678a955cd";
