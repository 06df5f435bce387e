/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "c89c73e9c5c5ddb0c81ae515c9ce039007a1eac7eac1e567c3f25958328e8d7f";
