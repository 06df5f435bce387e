/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "368c90f852ac77a82db46aeb9cc78fe74ca35b6de35269ca382daf055c9d8498";
