/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "d94dd4b1c09ef8703c4c87085a73f81268c4dce2316eed47afc3edac4d943c4c";
