/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "da6c362b7806d21ddf64682accf5dea0de59609e7b8d9b487c21aa9c5ae06e6d";
