/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "8381ec363e41c7273ae0631cf65ef67557feb100262572458937bbb6088aa3af";
