/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "dab947ce3cb23e8fe33372a0a5e11dd7c996406b35ae6ba9bbc91dc45182337b";
