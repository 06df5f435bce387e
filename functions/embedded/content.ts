/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "293162380825f88aaab7daab4b02414cd330bc284760989e8e2b229f5fbbc336";
