/** What may stand between the parts of a list, set or record. */
export const SEPARATOR = /[,;\n|•&→⇒]|->|(?<![\p{L}\p{N}])and(?![\p{L}\p{N}])/giu;

/** True if a separator stands in the text. */
export function separatorsIn(text: string): boolean {
  return text.search(SEPARATOR) >= 0;
}
