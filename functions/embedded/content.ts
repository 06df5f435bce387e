/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "6fd9594c476945675e8d11648e362e1879e457ad90849d8e7c523e8d2f8c046c";
