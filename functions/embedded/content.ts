/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "ec65b7d4010158e026dbce128578b8ee11c7437ee3554310905b08568ba65890";
