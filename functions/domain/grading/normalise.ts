/** Text as it is compared: what makes two spellings the same, and what marks a response as undecided. */

/** Letters that Unicode decomposition leaves alone although plain keyboards write them otherwise. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ς: "σ",
};

/**
 * The form in which texts are compared: compatibility-decomposed, without Latin, Greek and Cyrillic accents, case, punctuation, leading article
 * and repeated white space. Signs that tell names apart are kept: `#`, `%`, `@`, `+` and other symbols, a decimal point between
 * digits and a minus before a number.
 */
export function normaliseText(text: string): string {
  if (text.length > REMEMBERED_LENGTH) return normalised(text);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const normal = normalised(text);
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  remembered.set(text, normal);
  return normal;
}

/**
 * Short texts whose form is known: checking a grader reads the same labels and names hundreds of times over, and the form
 * was a tenth of what a task cost. At most four megabytes.
 */
const remembered = new Map<string, string>();
const REMEMBERED_MAX = 8_000;
const REMEMBERED_LENGTH = 100;

function normalised(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]+/g, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþıς]/g, (letter) => FOLDED[letter] ?? letter)
    .replace(/[‐-―−]/g, "-")
    .replace(/['’‘ʼ`´′]/g, "")
    .replace(/&/g, " and ")
    // Abbreviations: "U.S.A." is "USA".
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""))
    .replace(/(?<=\d)\.(?=\d)/g, "\u0001")
    .replace(/(?<![\p{L}\p{N})\]-])-(?=\d)/gu, "\u0002")
    .replace(/[^\P{P}#%@]/gu, " ")
    .replaceAll("\u0001", ".")
    .replaceAll("\u0002", "-")
    .replace(/\s+/g, " ")
    .trim();
  // "a" is an article only before a word: blood type "A" and base pair "A-T" keep it.
  return plain.replace(/^the (?=\S)/, "").replace(/^(?:a|an) (?=\p{L}{3})/u, "");
}

/** Words of the normalised text, in order. */
export function wordsOf(text: string): string[] {
  const normal = normaliseText(text);
  return normal === "" ? [] : normal.split(" ");
}

/** True if both name the same thing; texts of nothing but punctuation are compared as they are. */
export function sameText(a: string, b: string): boolean {
  const normal = normaliseText(a);
  return normal === "" ? a.trim() === b.trim() : normal === normaliseText(b);
}

/** Takes mark-up off a response: bold, code, LaTeX boxes and text, and the signs LaTeX escapes. */
export function withoutMarkup(text: string): string {
  let plain = text
    .replace(FORMULA, (whole, inner: string) => (/[\\^_]/.test(inner) ? withoutSubscripts(inner) : whole))
    .replace(/\\(?:text|mathrm|mathbf|boxed|operatorname)\s*\{([^{}]*)\}/g, "$1")
    .replace(/\\boxed\s*\{([^{}]*)\}/g, "$1")
    .replace(/\\times/g, "×")
    .replace(/\\cdot/g, "·")
    .replace(/\\[,;:! ()[\]]/g, " ")
    .replace(/\\([%$&#_])/g, "$1")
    .replace(/\*\*(?=\S)([^*]+)\*\*/g, "$1")
    .replace(/(?<!\w)__(?=\S)([^_]+)__(?!\w)/g, "$1")
    .replaceAll("`", "")
    .trim();
  const inline = /^\$+([^$]+)\$+$/.exec(plain)?.[1];
  if (inline !== undefined) plain = inline.trim();
  return plain;
}

/** Between dollar signs; amounts of money have none of what makes a formula of it. */
const FORMULA = /(?<!\\)\${1,2}((?:[^$\\]|\\.)+)\${1,2}/gs;

/** "C_8H_{10}" is "C8H10". */
function withoutSubscripts(formula: string): string {
  return formula.replace(/_(?:\{([^{}]*)\}|(\w))/g, "$1$2");
}

const HEDGE =
  /(?<!\p{L})(?:or|either|neither|nor|maybe|perhaps|possibly|probably|likely|might|could|not|never|cannot|can't|isn't|wasn't|unknown|unsure|uncertain|between|except|at least|at most|up to|(?:more|less|greater|fewer|other|rather|higher|lower|larger|smaller) than|over|under|above(?!\s+(?:mean\s+)?sea\s+level)|below)(?!\p{L})|[<>≤≥±∓?]/iu;

/** True if the words around a value leave it open or deny it: "either 3 or 4", "not 3", "more than 3", "3?". */
export function hedges(text: string): boolean {
  return HEDGE.test(text.replace(/[-=]>|→|⇒/g, " ").replaceAll("’", "'"));
}
