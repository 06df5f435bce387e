/** Evidence of a round: in its row while it is small, in object storage when it is too large for one. */
import { z } from "zod";
import { type Call, callSchema } from "../domain/schema.ts";

/** A row of D1 holds 2 MB and several such columns; what is larger than this goes to object storage. */
export const INLINE_BYTES = 256 * 1024;

/** Evidence is nowhere, which no retry mends. */
export class EvidenceMissing extends Error {
  override readonly name = "EvidenceMissing";
}

export interface StoredEvidence {
  readonly evidence: string | null;
  readonly evidence_key: string | null;
}

/**
 * Stores the JSON of a round's calls and returns the two columns that say where it stands. Writing it again is harmless.
 * @param key key of the object in R2, for the case that it is needed: one a task and round.
 */
export async function saveEvidence(env: Pick<Env, "BUCKET">, key: string, json: string): Promise<StoredEvidence> {
  // A character is up to three bytes of UTF-8: only text in between has to be measured.
  if (json.length * 3 <= INLINE_BYTES || new TextEncoder().encode(json).byteLength <= INLINE_BYTES)
    return { evidence: json, evidence_key: null };
  await env.BUCKET.put(key, json, { httpMetadata: { contentType: "application/json" } });
  return { evidence: null, evidence_key: key };
}

/** The JSON of a round's calls from where it stands; null if it is nowhere, which no retry mends. */
export async function readEvidence(env: Pick<Env, "BUCKET">, stored: StoredEvidence): Promise<string | null> {
  if (stored.evidence !== null || stored.evidence_key === null) return stored.evidence;
  const object = await env.BUCKET.get(stored.evidence_key);
  return object === null ? null : await object.text();
}

/** Reads the calls of a round back. Throws `EvidenceMissing` if they are nowhere. */
export async function loadEvidence(env: Pick<Env, "BUCKET">, stored: StoredEvidence): Promise<Call[]> {
  const json = await readEvidence(env, stored);
  if (json === null)
    throw new EvidenceMissing(`evidence ${stored.evidence_key ?? "without a key"} is not in object storage`);
  return z.array(callSchema).parse(JSON.parse(json));
}
