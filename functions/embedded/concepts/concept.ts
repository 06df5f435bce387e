/** What a concept says of the values that have it. */
export interface Concept {
  readonly type: "number" | "text" | "date" | "time" | "boolean";
  /** How a question refers back to a value, and to several: "that country", "those numbers". */
  readonly noun: string;
  readonly nouns?: string;
  /** The same, where what is asked for is not what is spoken of further: of "the molecular formula", "that compound". */
  readonly again?: string;
  /** How a question states a value, where that is not the bare value: "{} airport". */
  readonly stated?: string;
  /** How a question states several, where each by itself would be tedious: "the airports {}". */
  readonly statedAll?: string;
  /** The wider concept that it is a kind of, so that a population can feed a field that takes any number. */
  readonly parent?: string;
  /** The plural unit in words; stored with number answers. */
  readonly unit?: string;
  /** Counts and years, which are graded without tolerance. */
  readonly integer?: true;
  /** A label that begins with a capital in its table, and in a sentence with a small letter: "Retail trade". */
  readonly lowered?: true;
  /** A number that names a thing, like that of an order: its digits are not grouped. */
  readonly names?: true;
}
