/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "e00539932bf25c73543364df56d82b91d923c95779fe2b5c83f356faa4463931";
