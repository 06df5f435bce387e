/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "ea25ee78a9b5184901fccf018f494f1dd71c53ab21a7a28b0cafa89c4c4b462d";
