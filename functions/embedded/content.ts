/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "7f7413d9872a6f0f2caa96a71622f039e205668194cd7ebeb2b5410c9eaf50d0";
