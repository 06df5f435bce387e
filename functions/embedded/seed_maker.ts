/** How the domains write their seeds. */
import type { Domain, Json, Seed } from "../domain/schema.ts";
import type { ConceptName } from "./concepts/index.ts";

/** What makes seeds of one domain: kind, name, values by concept. */
export function seedMaker(domain: Domain) {
  return (kind: string, name: string, values: Partial<Record<ConceptName, Json>>): Seed => ({
    name,
    domain,
    kind,
    values: values as Record<string, Json>,
  });
}
