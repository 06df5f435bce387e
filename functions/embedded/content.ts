/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "12115f0b5f407c02812df164f51010e381f88d5a0d5b8d6ecfe96ee9fcaa4d9b";
