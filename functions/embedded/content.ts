/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "9ca5ec991181cd3ade4ee316d489f3f8c41fa7674b3f5a3a202538e1b73e7828";
