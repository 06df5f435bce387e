/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "fac317dfebc6b1d82aaff878b570905edfef471d12baaab4acd3fb6fb1b1e4f6";
