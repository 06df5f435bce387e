/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "11d69bf8f3c18c54d79948d74ad2628ef6c056e78427b10e38b79cea7682313d";
