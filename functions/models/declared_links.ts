/** What a collector says in its message of where it took input values from, read leniently: models write prose around it. */
import type { Json, Location, Provenance } from "../domain/schema.ts";
import { declaredLinkSchema } from "./prompts/collect.ts";
import { jsonsIn, withoutThinking } from "./wire/json.ts";

export interface DeclaredLinks {
  readonly links: Provenance[];
  /** What stands among the links and is none. */
  readonly unread: string[];
}

/** Characters of what is no link that are kept. */
const SAMPLE_MAX = 200;

/**
 * The links of every `{"links": [...]}` in the message. Ids of tool calls are replaced by the ids of the calls: those of this
 * turn before those of earlier ones, since endpoints number them anew each turn, and the other way round for where a value came from.
 */
export function declaredLinks(
  content: string | null,
  { turn, earlier }: Readonly<Record<"turn" | "earlier", ReadonlyMap<string, string>>>,
): DeclaredLinks {
  const said = content?.includes('"links"') === true ? jsonsIn(withoutThinking(content)).flatMap(linksOf) : [];
  const links: Provenance[] = [];
  const unread: string[] = [];
  for (const one of said) {
    const parsed = declaredLinkSchema.safeParse(one);
    if (!parsed.success) {
      unread.push(`unreadable: ${JSON.stringify(one).slice(0, SAMPLE_MAX)}`);
      continue;
    }
    const [from, to] = [placeOf(parsed.data.from), placeOf(parsed.data.to)];
    links.push({
      from: { ...from, call: earlier.get(from.call) ?? turn.get(from.call) ?? from.call },
      to: { ...to, call: turn.get(to.call) ?? earlier.get(to.call) ?? to.call },
    });
  }
  return { links, unread };
}

function linksOf({ value }: { readonly value: Json }): Json[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Array.isArray(value.links) ? value.links : [];
}

/** "c2/area" is `{"call": "c2", "pointer": "/area"}`. */
function placeOf(place: string | Location): Location {
  if (typeof place !== "string") return place;
  const cut = place.indexOf("/");
  return cut < 0 ? { call: place, pointer: "" } : { call: place.slice(0, cut), pointer: place.slice(cut) };
}
