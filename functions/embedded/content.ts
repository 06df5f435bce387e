/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "e87f347ba6de9784f6e0246d1046a271bd65dd9f20b38cc4635f2ced4e9a32c3";
