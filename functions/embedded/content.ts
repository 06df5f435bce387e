/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "01a99bad6140b0d79e3c9a41e5227fb754758b315fb4be452c5dd8e53bf8959a";
