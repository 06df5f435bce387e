/** What a list is narrowed down by. */
import { useEffect, useState } from "preact/hooks";

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

/** Text that takes effect once its writer stops. */
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
  // Only what is typed starts the wait
  useEffect(() => {
    if (text === value) return;
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
        {...(list === undefined ? {} : { list: id })}
      />
      {list !== undefined && (
        <datalist id={id}>
          {list.map((option) => (
            <option key={option} value={option} />
          ))}
        </datalist>
      )}
    </label>
  );
}
