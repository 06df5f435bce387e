/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "54ef83d400a520219097f377f60721fd467d85e2921a1a3b0827578b9c68ca4a";
