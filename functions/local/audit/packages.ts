/** Packages that more than one table is checked against. */
import type { Package } from "./package.ts";

export const ISO_CODES: Package = {
  registry: "debian",
  name: "iso-codes",
  version: "4.15.0-1",
  licence: "LGPL-2.1+",
};
