/** What a keyword of JSON Schema says, in words: for models, where a schema that says it would be refused. */

/** Characters of one thing that is said, at most. */
const NOTE_MAX = 200;

/** Keywords that are told in words, with the words. A value stands for `{}`. */
const WORDS: readonly (readonly [keyword: string, words: string])[] = [
  ["format", "format {}"],
  ["pattern", "matches {}"],
  ["const", "always {}"],
  ["default", "{} if not given"],
  ["minimum", "at least {}"],
  ["exclusiveMinimum", "more than {}"],
  ["maximum", "at most {}"],
  ["exclusiveMaximum", "less than {}"],
  ["multipleOf", "a multiple of {}"],
  ["minLength", "{} characters or more"],
  ["maxLength", "{} characters or fewer"],
  ["minItems", "{} items or more"],
  ["maxItems", "{} items or fewer"],
  ["uniqueItems", "items differ: {}"],
  ["minProperties", "{} fields or more"],
  ["maxProperties", "{} fields or fewer"],
  ["prefixItems", "items in order: {}"],
  ["not", "not {}"],
  ["if", "if {}"],
  ["then", "then {}"],
  ["else", "otherwise {}"],
  ["dependentRequired", "fields that need others: {}"],
  ["patternProperties", "fields by pattern: {}"],
];

/** Formats that people know by how they are written. */
const FORMATS: Readonly<Record<string, string>> = {
  date: "YYYY-MM-DD",
  time: "hh:mm:ss, with the offset from UTC",
  "date-time": "YYYY-MM-DDThh:mm:ss, with the offset from UTC",
};

/** What the schema says by the keywords that `isTold` picks, in words. */
export function notesOf(
  schema: Readonly<Record<string, unknown>>,
  isTold: (keyword: string) => boolean = () => true,
): string[] {
  return WORDS.flatMap(([keyword, words]) => {
    const value = schema[keyword];
    if (value === undefined || !isTold(keyword)) return [];
    if (keyword === "format" && typeof value === "string" && Object.hasOwn(FORMATS, value))
      return [FORMATS[value] ?? ""];
    return [words.replace("{}", () => told(value))];
  });
}

/** A value in words. */
export function told(value: unknown): string {
  return (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, NOTE_MAX);
}
