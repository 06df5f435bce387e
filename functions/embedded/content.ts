/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "b6d3f571f7fc67ae6fb75abdc0e8ad606985fd55f395106ae7f459d4648cd216";
