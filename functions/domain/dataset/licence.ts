/** The licence that a user gives a dataset of theirs: an SPDX identifier or a text of their own. What tools returned stays under the licences of the sources. */
import { z } from "zod";

const LICENCE_CHARS = 100;

export const licenceSchema = z
  .string()
  .trim()
  .min(1)
  .max(LICENCE_CHARS)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\uFEFF]*$/u, "expected one line of text")
  .describe(
    "Licence of what is yours in it, an SPDX identifier or a text; it stands in the card beside those of the sources",
  );
