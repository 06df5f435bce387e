/** What a model or a tool wrote: always text, whole, with what is searched for marked. */
import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { address } from "../address.ts";
import { pretty } from "../format.ts";
import { Pre } from "./scroll.tsx";

/** Text in which what is searched for (`find` of the address) is marked. */
export function Marked({ text }: { text: string }) {
  const find = address.value.query.find ?? "";
  return <>{find === "" ? text : marked(text, find)}</>;
}

function marked(text: string, find: string): ComponentChild[] {
  const [where, what] = [text.toLowerCase(), find.toLowerCase()];
  const parts: ComponentChild[] = [];
  let from = 0;
  // Lower case may be of another length: then places do not fit, and nothing is marked.
  if (where.length !== text.length) return [text];
  for (let at = where.indexOf(what); at !== -1; at = where.indexOf(what, from)) {
    parts.push(text.slice(from, at), <mark key={at}>{text.slice(at, at + find.length)}</mark>);
    from = at + find.length;
  }
  return [...parts, text.slice(from)];
}

/** True of a value in which what is searched for stands. */
export function holds(value: unknown, find: string): boolean {
  return find !== "" && pretty(value).toLowerCase().includes(find.toLowerCase());
}

/** JSON or text, whole: as it reads best, or raw, as it was returned. */
export function Value({ name, of }: { name: string; of: unknown }) {
  const [raw, setRaw] = useState(false);
  const shown = raw ? (typeof of === "string" ? of : (JSON.stringify(of) ?? "")) : readable(of);
  return (
    <div class="value">
      <div class="value-head">
        <span>{name}</span>
        <button type="button" class="plain" aria-pressed={raw} onClick={() => setRaw(!raw)}>
          Raw
        </button>
        <button type="button" class="plain" onClick={() => void navigator.clipboard.writeText(shown)}>
          Copy
        </button>
      </div>
      <Pre raw={raw}>
        <Marked text={shown} />
      </Pre>
    </div>
  );
}

/** JSON within text is shown as JSON. */
function readable(value: unknown): string {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return pretty(value);
  try {
    return pretty(JSON.parse(value));
  } catch {
    return value;
  }
}
