/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "3bcc34c54d118c8764f8269c71368908a3dc688cbab9954e5a46262483509669";
