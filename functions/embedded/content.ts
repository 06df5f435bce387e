/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "4ac3d8dc0d72b70b848bfd3d87412ab8c2e6f6576c9ed3be974bb3195a243e57";
