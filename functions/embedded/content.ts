/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "6f110830b9f06b569c83df1ac9bceb5e93c7653cf6d69d29ecd478065e2b8f43";
