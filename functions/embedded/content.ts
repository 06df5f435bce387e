/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "48251cbdcf3c76a5d060c8c0a2e9a4cca2fdddf422a86f4a6079dd69a0215517";
