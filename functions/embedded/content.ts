/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "b8157d64018636e2827c9f3d206466ee036d19d6a7d6796552452a1ba04c1787";
