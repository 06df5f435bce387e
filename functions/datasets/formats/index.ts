/** The files of JSON lines that a dataset has besides its records, in the order they are named in the manifest. */
import type { LineFormat } from "./line_format.ts";
import { openaiLines } from "./openai.ts";

export const LINE_FORMATS: readonly LineFormat[] = [openaiLines];
