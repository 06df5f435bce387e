/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "ef0ea39dc2b1d9230ce844fd31b7e29d1cf78709aa7577a904dc1f2335ba1248";
