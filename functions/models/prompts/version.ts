/** Versions of prompts: what completions are stored under, and what records say they were made by. */
import { createHash } from "node:crypto";

/** Characters of the digest that a version shows: enough to tell the wordings of one prompt apart. */
const DIGEST_CHARS = 8;

/**
 * `collector-4.1f0c9a3e`: the role, the number of the layout, and the digest (SHA-256) of the instructions, so that no change
 * of wording can be forgotten.
 * @param layout goes up where what is sent beside the instructions changes: payload, form of the reply, how it is read.
 */
export function promptVersion(role: string, layout: number, instructions: string): string {
  return `${role}-${layout}.${createHash("sha256").update(instructions).digest("hex").slice(0, DIGEST_CHARS)}`;
}
