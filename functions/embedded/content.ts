/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "c2a701bdffdf7a1c6d740d860dd15b854d9e6a06ad23c298ee53c638b5d4325b";
