/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "2c67046dfc9ac6979eebcb0d3fb3c82098f5ac7df756073c596ead5feb3583e6";
