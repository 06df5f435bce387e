/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "35508c00b056d09a9fcdb0d83662d9202e1f56cc5c6cf52b75b4a06c4b31f4a3";
