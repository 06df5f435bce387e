import { useState } from "preact/hooks";
import { hasKey, keepKey } from "../api.ts";
import { Heading } from "../parts/states.tsx";

/** Asks for the key: it goes to this service alone, and is forgotten with the tab. */
export function KeyPage() {
  const [text, setText] = useState("");
  const refused = hasKey();
  return (
    <>
      <Heading title="This service asks for a key" />
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") keepKey(text.trim());
        }}
      >
        {refused && (
          <p class="wrong" role="alert">
            The key that was given is not one of this service.
          </p>
        )}
        <label>
          Key
          <input
            type="password"
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            required
          />
        </label>
        <p class="quiet">
          It is kept in this tab until it is closed, and sent to nobody else. Whoever has the admin key makes one with{" "}
          <code>POST /v1/keys</code>.
        </p>
        <button type="submit" class="main">
          Go on
        </button>
      </form>
    </>
  );
}
