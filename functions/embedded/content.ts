/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "ecfce7b34348257ab774e4b1cc82cdd2a23f05dd9517d85c6b63886635d2c62c";
