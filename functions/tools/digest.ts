/** The digest of the tool pool: runs made with different tools have different ids. */
import { canonicalJson, sha256Hex } from "../domain/evidence/pointers.ts";
import type { Json } from "../domain/schema.ts";
import { TOOLS } from "./pool.ts";
import { lazy } from "./tool.ts";

/** SHA-256 (hexadecimal) of names, descriptions and schemas of all tools, in the order of the pool. */
export const poolDigest: () => string = lazy(() => {
  const pool = TOOLS.map(({ name, domain, kind, description, input, output }) => ({
    name,
    domain,
    kind,
    description,
    input,
    output,
  }));
  return sha256Hex(canonicalJson(pool as unknown as Json));
});
