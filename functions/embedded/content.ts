/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "a6a8aeea543680bb337cadc73c4fe0054d105003d084259775b67d045c80c7fd";
