/** Short forms for stating where a tool's data, formula or computation comes from. */
import type { Source } from "../tools/contract.ts";

/** `version` is the data's date or version. */
export function data(name: string, licence: string, version: string, url?: string): Source {
  return { name, kind: "data", licence, version, ...(url === undefined ? {} : { url }) };
}

/** A formula coded from a publication, which no licence covers. */
export function formula(name: string, citation: string): Source {
  return { name, kind: "formula", licence: "none (published formula)", version: citation };
}

export function library(name: string, licence: string, version: string, url?: string): Source {
  return { name, kind: "library", licence, version, ...(url === undefined ? {} : { url }) };
}
