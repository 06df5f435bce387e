/** Front matter as YAML in block style. */

export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/** Words that YAML of either version reads as text, and that nobody takes for anything else. */
const PLAIN = /^[a-z][\w./*-]*$/i;
const OTHER_TYPES = /^(true|false|yes|no|on|off|y|n|null|inf|nan)$/i;

/** Lines of the value, without indentation. Keys whose value is undefined are left out. Text that is no plain word is quoted as JSON quotes it. */
export function yamlLines(value: Yaml): string[] {
  if (Array.isArray(value))
    return value.flatMap((item: Yaml) => yamlLines(item).map((line, i) => `${i === 0 ? "- " : "  "}${line}`));
  if (typeof value === "object")
    return Object.entries(value).flatMap(([key, inner]) => {
      if (inner === undefined) return [];
      const lines = yamlLines(inner);
      if (typeof inner !== "object") return [`${key}: ${lines[0]}`];
      return [`${key}:`, ...(Array.isArray(inner) ? lines : lines.map((line) => `  ${line}`))];
    });
  if (typeof value !== "string") return [String(value)];
  return [PLAIN.test(value) && !OTHER_TYPES.test(value) ? value : JSON.stringify(value)];
}
