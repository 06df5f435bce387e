/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "19a9337d2123c57b08e51adce416119e55dd07e0072c96cba8d8fbfa29c2e566";
