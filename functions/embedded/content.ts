/** Written by `npm run content`, and not by hand: after a merge that touches it, run that again. */
export const EMBEDDED_CONTENT = "dba01c4bccda0eca0c5867e90d0a8fcd4e1d45423c006a91deb6093c23c0f4e5";
