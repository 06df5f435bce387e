/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "0c06b61007bf409caca818b9db72eb172a52ad8b2a2ed3046f20b6b2d93d4f85";
