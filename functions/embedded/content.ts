/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "0fe033f7f4900a29b596554562412c4940f12652bbede15288b2255dd40470e8";
