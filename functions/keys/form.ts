/** What keys of the API look like, and what is kept of them. */
import { z } from "zod";
import { SCOPES } from "../../db/schema/index.ts";
import { sha256Hex } from "../domain/json.ts";

/** By which people and scanners of secrets know one. */
const PREFIX = "dive_";
const BYTES = 32;

export const scopesSchema = z
  .array(z.enum(SCOPES))
  .min(1)
  .refine((scopes) => new Set(scopes).size === scopes.length, "expected each scope once");

/** A key of 256 random bits: whoever is given it has it alone. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return `${PREFIX}${btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "")}`;
}

export function hashOf(key: string): string {
  return sha256Hex(key);
}

/** As they are stored with a key. */
export function scopesOf(stored: string): z.infer<typeof scopesSchema> {
  return scopesSchema.parse(JSON.parse(stored));
}
