/** Which fields a schema knows at a place within it: read from the schema itself, so that there is no second list of them. */
import type { core } from "zod";

type Path = readonly PropertyKey[];

/** Names of the fields that an object may have there; none where it is no object with named fields. */
export function fieldNames(schema: core.$ZodType, path: Path): string[] {
  const names = at(schema, path).flatMap(({ _zod: { def } }) => {
    if (def.type === "object") return Object.keys(def.shape);
    if (def.type === "record") return valuesOf(def.keyType);
    return [];
  });
  return [...new Set(names)];
}

/** All that may stand there: several where it is a union. */
function at(schema: core.$ZodType, path: Path): core.$ZodTypes[] {
  return path.reduce<core.$ZodTypes[]>(
    (found, key) => found.flatMap((outer) => within(outer, key)).flatMap(choices),
    choices(schema),
  );
}

/** The schema without what is only said about it, or each of its choices. */
function choices(schema: core.$ZodType): core.$ZodTypes[] {
  const { def } = (schema as core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
    case "prefault":
    case "nonoptional":
    case "readonly":
    case "catch":
      return choices(def.innerType);
    case "pipe":
      return choices(def.in);
    case "union":
      return def.options.flatMap(choices);
    default:
      return [schema as core.$ZodTypes];
  }
}

function within({ _zod: { def } }: core.$ZodTypes, key: PropertyKey): core.$ZodType[] {
  switch (def.type) {
    case "object":
      return Object.hasOwn(def.shape, key) ? [def.shape[String(key)] as core.$ZodType] : [];
    case "array":
      return [def.element];
    case "record":
      return [def.valueType];
    default:
      return [];
  }
}

function valuesOf(schema: core.$ZodType): string[] {
  return choices(schema).flatMap(({ _zod: { def } }) =>
    def.type === "enum" ? Object.values(def.entries).map(String) : [],
  );
}

/** The same of a JSON Schema, as far as it names its fields in place. */
export function propertyNames(schema: object, path: Path): string[] {
  const there = path.reduce<unknown>((outer, key) => {
    const { properties, items } = Object(outer) as { properties?: object; items?: unknown };
    return typeof key === "number" ? items : Object.getOwnPropertyDescriptor(Object(properties), key)?.value;
  }, schema);
  return Object.keys(Object((Object(there) as { properties?: object }).properties));
}
