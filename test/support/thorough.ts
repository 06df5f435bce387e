/** Whether the tests go all the way: more orders of delivery, deaths at more moments. `npm run test:thorough`, and not `npm test`. */
import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    thorough: boolean;
  }
}

/** The first `some` of these, and all of them where the tests are thorough. */
export function someOf<T>(all: readonly T[], some: number): T[] {
  return all.slice(0, inject("thorough") ? all.length : some);
}
