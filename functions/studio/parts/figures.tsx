/** Figures, and bars beside them. */
import type { ComponentChild } from "preact";
import { count } from "../format.ts";

export function Figures({ of }: { of: readonly (readonly [name: string, value: ComponentChild, note?: string])[] }) {
  return (
    <dl class="figures">
      {of.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {note !== undefined && <dd class="note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

export interface BarRow {
  readonly name: string;
  readonly value: number;
  readonly note?: string;
  readonly href?: string;
  readonly tone?: string;
}

/** A table whose figures are drawn as bars too: what is longest is the whole. */
export function Bars({ title, unit, rows }: { title: string; unit: string; rows: readonly BarRow[] }) {
  const most = Math.max(1, ...rows.map(({ value }) => value));
  return (
    <table class="bars">
      <caption>{title}</caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">{unit}</th>
          <th scope="col">Bar</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, note, href, tone }) => (
          <tr key={name}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            <td class="number">
              {count(value)}
              {note !== undefined && <span class="note"> {note}</span>}
            </td>
            <td class="bar">
              <Bar share={value / most} {...(tone === undefined ? {} : { tone })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param share 0 to 1 */
export function Bar({ share, tone = "" }: { share: number; tone?: string }) {
  return (
    <svg class={`bar-line ${tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" rx="1" class="rest" />
      <rect width={Math.max(0, Math.min(1, share)) * 100} height="8" rx="1" class="done" />
    </svg>
  );
}
