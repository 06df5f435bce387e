/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "9b8c2f975e8cc70d26f15e9f204a6c44a87e0ba101db211fb5aa3900e4385fdc";
