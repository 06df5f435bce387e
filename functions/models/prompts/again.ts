/** What a model is told whose JSON is to be mended. */
export function askedAgain(complaints: readonly string[]): string {
  return `This is not right yet:\n${complaints.join("\n")}\nReply with the corrected JSON object only.`;
}
