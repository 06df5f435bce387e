/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "d3f06dd0c67da8e8428cb60b08d26115d81e764cc9f92a97717d4d737e4229b4";
