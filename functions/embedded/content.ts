/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "229b7402e57a8a41a24df638b6fbf4b23b5f7d884c6d6d95490f1acaaa89331d";
