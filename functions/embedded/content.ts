/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "cc7fdc7fcbad75cb2f026d60668730ebf6f6016dfb29ef71334f3a3aa6bc409a";
