/** What the reference reads of an OpenAPI 3.1 document. */

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

type Content = Readonly<Record<string, { readonly schema?: Schema; readonly example?: unknown }>>;

export interface Operation {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly description?: string;
    readonly schema?: Schema;
  }[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly description?: string; readonly content?: Content }>>;
}

export interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas?: Readonly<Record<string, Schema>> };
}

export interface Listed {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** Operations by tag, in the document's order. */
export function byTag({ paths }: Document): Map<string, Listed[]> {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
  return Map.groupBy(all, ({ operation }) => operation.tags?.[0] ?? "other");
}

/** The schema that a reference stands for, and its name. */
export function resolved(document: Document, schema: Schema): { readonly schema: Schema; readonly name?: string } {
  const name = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? "")?.[1];
  if (name === undefined) return { schema };
  return { schema: document.components.schemas?.[name] ?? {}, name };
}

/** How a schema is called in a line. */
export function typeOf(document: Document, schema: Schema): string {
  const { schema: of, name } = resolved(document, schema);
  if (name !== undefined) return name;
  const several = of.anyOf ?? of.oneOf;
  if (several !== undefined) return several.map((one) => typeOf(document, one)).join(" or ");
  if (of.const !== undefined) return JSON.stringify(of.const);
  if (of.enum !== undefined) return of.enum.map((value) => JSON.stringify(value)).join(" or ");
  if (of.items !== undefined) return `list of ${typeOf(document, of.items)}`;
  if (typeof of.additionalProperties === "object") return `object of ${typeOf(document, of.additionalProperties)}`;
  const type = typeof of.type === "string" ? of.type : (of.type?.join(" or ") ?? "anything");
  return of.format === undefined ? type : `${type} (${of.format})`;
}
