/** A list as a table; where there is little room each row is a block, its cells with their columns' names. */
import type { ComponentChild } from "preact";
import { Scroll } from "./scroll.tsx";

export interface Column<T> {
  readonly name: string;
  readonly of: (row: T) => ComponentChild;
  readonly figure?: boolean;
  /** Wide text. */
  readonly wide?: boolean;
}

/** @param columns the first names the row */
export function Table<T>({
  label,
  columns: [first, ...columns],
  rows,
  keyOf,
}: {
  label: string;
  columns: readonly [Column<T>, ...Column<T>[]];
  rows: readonly T[];
  keyOf: (row: T) => string;
}) {
  return (
    <Scroll label={label}>
      <table class="list folding">
        <thead>
          <tr>
            {[first, ...columns].map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row">{first.of(row)}</th>
              {columns.map(({ name, of, figure, wide }) => (
                <td key={name} data-column={name} class={figure ? "number" : wide ? "wide" : undefined}>
                  {of(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
