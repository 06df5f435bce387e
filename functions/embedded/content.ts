/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "d9ca15d5f1885d1ce056933f1ea582f8006e12d5904e1f2cdbcb0d60e6e84f25";
