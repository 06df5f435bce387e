/** The licence that a user gives a dataset of theirs: an SPDX identifier or a text of their own. What tools returned stays under the licences of the sources. */
import { z } from "zod";

const LICENCE_CHARS = 100;

export const licenceSchema = z
  .string()
  .trim()
  .min(1)
  .max(LICENCE_CHARS)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused, and in a published schema by their codes
  .regex(/^[^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]*$/, "expected one line of text")
  .describe(
    "Licence of what is yours in it, an SPDX identifier or a text; it stands in the card beside those of the sources",
  );
