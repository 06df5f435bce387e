/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "cf151f297ffd6c5425e8f975cca9fe479fa9d718eacc25b098529afb7d8d10f7";
