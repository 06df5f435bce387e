/** Capitals and small letters at the beginning of a sentence. */

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** With a small letter at the beginning, unless it is the "I" of the one who asks. */
export function lowered(text: string): string {
  return /^I\b/.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);
}
