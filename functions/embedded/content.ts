/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "df2b941137cea40f811ed9781a281bfd5e2698fa3f2cb10493751a80d4bb5b6e";
