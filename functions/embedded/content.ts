/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "109320531bd96bc481b81c79cde89bf9f9302e0746a34d1aefc24bb727b31268";
