/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "5e5c421ec33229a093c6d520080a6146411069ebdd10b94ada4f527753d7d929";
