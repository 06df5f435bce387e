/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "3fb91dca08942bba0ba8cf16afa8131d643724ecc5108a5b0ab882b68c53f8f4";
