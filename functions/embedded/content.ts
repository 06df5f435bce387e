/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "34a349b404786b4681ddd1fc9f026e3bc0b82b5dbc7cb42158db9d0115ef55ca";
