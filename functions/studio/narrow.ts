/** Whether the window has room for one thing beside another. */
import { signal } from "@preact/signals";

const media = matchMedia("(max-width: 48rem)");
export const narrow = signal(media.matches);
media.addEventListener("change", ({ matches }) => {
  narrow.value = matches;
});
