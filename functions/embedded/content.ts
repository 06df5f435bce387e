/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "4ad4e787051f2d5a31ee98396cf271c3719f01805c893e6a8b80f8dd25a2ec8a";
