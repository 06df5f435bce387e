/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "c4db7a228134a4232725e0d909ce3a358f4ff29a8590bb4f2177a5b8c89c3d15";
