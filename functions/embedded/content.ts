/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "4f407702fb4525a483574a7b619923b46f1b2f06ebfdc65f292ed4481033050f";
