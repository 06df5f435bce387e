/** Figures, and bars beside them. */
import type { ComponentChild } from "preact";
import { count } from "../format.ts";

export function Figures({
  of,
}: {
  of: readonly (readonly [name: string, value: ComponentChild, note?: string | undefined])[];
}) {
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
  /** What it is to come to. */
  readonly target?: number;
  readonly href?: string;
  readonly tone?: string;
}

/** A table whose figures are drawn as bars too: the whole is the largest figure or target. A target is a mark across its bar. */
export function Bars({ title, unit, rows }: { title: string; unit: string; rows: readonly BarRow[] }) {
  const most = Math.max(1, ...rows.flatMap(({ value, target = 0 }) => [value, target]));
  const aimed = rows.some(({ target }) => target !== undefined);
  return (
    <table class="bars">
      <caption>
        {title}
        {aimed && (
          <span class="note">
            {" "}
            <span class="key mark" aria-hidden="true" /> share that was asked for
          </span>
        )}
      </caption>
      <thead class="hidden">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">{unit}</th>
          <th scope="col">Bar</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, value, target, href, tone }) => (
          <tr key={name}>
            <th scope="row">{href === undefined ? name : <a href={href}>{name}</a>}</th>
            <td class="number">
              {count(value)}
              {target !== undefined && <span class="note"> of {count(Math.round(target))}</span>}
            </td>
            <td class="bar">
              <Bar
                share={value / most}
                {...(target === undefined ? {} : { mark: target / most })}
                {...(tone === undefined ? {} : { tone })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** @param share 0 to 1, as `mark` is */
function Bar({ share, mark, tone = "" }: { share: number; mark?: number; tone?: string }) {
  const at = 100 * Math.min(1, mark ?? 0);
  return (
    <svg class={`bar-line ${tone}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" rx="1" class="rest" />
      <rect width={Math.max(0, Math.min(1, share)) * 100} height="8" rx="1" class="done" />
      {mark !== undefined && <line x1={at} x2={at} y1="-2" y2="10" class="mark" />}
    </svg>
  );
}
