/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "5fb0b8babd29d6430fc4081a9df0a7c4508a0d3618cd485d234321ea1dbc4806";
