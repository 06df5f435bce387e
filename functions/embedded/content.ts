/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "bae0798b5f9762cd108ca98ef2a157c8730cb2d78985053d9db7a223c27aa192";
