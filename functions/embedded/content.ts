/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "d11a6435d4c371c89a7620308e942c728efcae1b7ffa14295fae787a1d3a0d79";
