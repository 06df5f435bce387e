/** What is computed once and kept. */

/** What is made of an object, made once: it is kept for as long as the object is. */
export function perObject<K extends object, V>(make: (from: K) => V): (from: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (from) => {
    const found = known.get(from) ?? { value: make(from) };
    known.set(from, found);
    return found.value;
  };
}

/** Computes once, at first use; keeps start-up free of decoding data that a request may never touch. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What is made of a text, kept for the last so many short ones: the same names and units are read over and over. */
export function perText<V>(make: (text: string) => V, most = 2_000, longest = 100): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    if (text.length > longest) return make(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}

/** The last so many of what was asked for, by key. */
export class Latest<V> {
  readonly #known = new Map<string, V>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  find(key: string): V | undefined {
    const found = this.#known.get(key);
    return found === undefined ? undefined : this.keep(key, found);
  }

  keep(key: string, value: V): V {
    this.#known.delete(key);
    this.#known.set(key, value);
    for (const oldest of this.#known.keys()) {
      if (this.#known.size <= this.#most) break;
      this.#known.delete(oldest);
    }
    return value;
  }
}

export function memoised<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
