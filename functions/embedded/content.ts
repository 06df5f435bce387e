/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "6df826fb0263aef7e0c60d52c30edb4c971ff23f0273ca89d928584acf157955";
