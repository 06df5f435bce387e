/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "847528aa44afbd8b483717cc33a4f61eb3a13d54ed27b7e0f291e7492419c471";
