/** What a list is narrowed down by. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { narrow } from "../narrow.ts";

/** Filters, which are folded away where they would take the place of what they are for. */
export function Folded({ set, children }: { set: readonly string[]; children: ComponentChildren }) {
  return (
    <details class="folded" open={!narrow.value}>
      <summary>Filters{set.length > 0 && ` (${set.join(", ")})`}</summary>
      {children}
    </details>
  );
}

export function Choice({
  name,
  value,
  options,
  all = "all",
  choose,
}: {
  name: string;
  value: string | undefined;
  options: readonly (readonly [value: string, name: string])[];
  all?: string;
  choose: (value: string | undefined) => void;
}) {
  return (
    <label>
      {name}
      <select
        value={value ?? ""}
        onChange={({ currentTarget }) => choose(currentTarget.value === "" ? undefined : currentTarget.value)}
      >
        <option value="">{all}</option>
        {options.map(([option, shown]) => (
          <option key={option} value={option}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

const TYPING_MS = 350;

/** Text that takes effect once its writer stops; of a list of names only a whole one does, or what the writer leaves. */
export function Words({
  name,
  value = "",
  list,
  choose,
}: {
  name: string;
  value: string | undefined;
  /** What may be meant, as it is typed. */
  list?: readonly string[];
  choose: (value: string | undefined) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const isPart = list !== undefined && text !== "" && !list.includes(text);
  const like = isPart ? list.filter((name) => name.includes(text.toLowerCase())).length : 0;
  // Only what is typed starts the wait
  useEffect(() => {
    if (text === value || isPart) return;
    const timer = setTimeout(() => choose(text === "" ? undefined : text), TYPING_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const id = `list-${name.toLowerCase().replaceAll(/\W+/g, "-")}`;
  return (
    <label>
      {name}
      <input
        type="search"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget: { value: left } }) => left !== value && choose(left === "" ? undefined : left)}
        {...(list === undefined ? {} : { list: id })}
      />
      {list !== undefined && (
        <datalist id={id}>
          {list.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
      {isPart && list.length > 0 && (
        <span class="hint">{like === 0 ? "none has this name" : `${like} have this in their name`}</span>
      )}
    </label>
  );
}
