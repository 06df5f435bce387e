/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "828bb79abc476b239e64eddfef25935086709468ef26fbb7a42b822809f78693";
