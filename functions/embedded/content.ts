/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "beeb256756fab6444fae6867023e7d4960b8459968b6f96cfa2a7ee64cfbe946";
