/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "a303f68246cec6d69ac11ea92e92750096b294213d53412590178b3febe30a22";
