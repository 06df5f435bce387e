/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "c45b8213983d5f801404453105ed6425bba96972d0d0273bdb69b73e7196f208";
