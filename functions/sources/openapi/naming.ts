/** Names of tools and of the fields of their inputs, from what an API calls them. The same document always gives the same names. */
import { nameFault } from "../../tools/names.ts";

const LENGTH_MAX = 64;

/** A name in the form of `tools/names.ts`: of the operation's id, or of its method and path. */
export function toolName(operationId: unknown, method: string, path: string): string {
  const said = typeof operationId === "string" ? cleaned(operationId) : "";
  if (said !== "" && nameFault(said) === null) return said;
  const whole = cleaned(`${method.toLowerCase()}_${said === "" ? pathWords(path) : said}`);
  return whole === "" ? "call" : whole;
}

/** `/pets/{id}/toys` is `pets_by_id_toys`. */
function pathWords(path: string): string {
  return path.replace(/[?#].*$/, "").replace(/\{([^{}]*)\}/g, "by_$1");
}

function cleaned(text: string): string {
  return text
    .replace(/[^A-Za-z0-9_-]+/g, "_")
    .replace(/_{2,}/g, "_")
    .replace(/^[_-]+|[_-]+$/g, "")
    .slice(0, LENGTH_MAX)
    .replace(/[_-]+$/, "");
}

/** Hands out names that are told apart: who comes second is asked for other words first, and numbered if they are taken too. */
export class Names {
  readonly #taken = new Set<string>();

  take(...wanted: readonly string[]): string {
    const free = wanted.find((name) => !this.#taken.has(name));
    const name = free ?? this.#numbered(wanted[0] ?? "");
    this.#taken.add(name);
    return name;
  }

  #numbered(name: string): string {
    for (let i = 2; ; i += 1) {
      const numbered = `${name.slice(0, LENGTH_MAX - 5)}_${i}`;
      if (!this.#taken.has(numbered)) return numbered;
    }
  }
}

/**
 * A field's name as an identifier, which every trainer's language takes: `filter[name]` is `filter_name`. What the API calls it
 * stands in the tool's form.
 */
export function fieldName(as: string): string {
  const word = as
    .replace(/[^A-Za-z0-9_]+/g, "_")
    .replace(/^_+|_+$/g, "")
    .slice(0, LENGTH_MAX)
    .replace(/_+$/, "");
  if (word === "") return "field";
  return /^\d/.test(word) ? `field_${word}`.slice(0, LENGTH_MAX) : word;
}
