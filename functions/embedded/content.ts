/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "6ea03305f8465c9099627988ffd5864d0309a61beb232fa14c6a1604f168f204";
