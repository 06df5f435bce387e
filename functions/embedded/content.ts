/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "1baca1ee4e32ecef0d6e376f60dff471c1f2f91f780d82a3008921abe503a3a9";
