/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "eec4a33172949c3850e836e8664deb28c69b4cb46fcc4b6c99eb05dbafe88964";
