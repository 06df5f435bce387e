/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "93863ab9e13169b56171dff041fa420201ada05dfdae68749c7d9626acaa8259";
