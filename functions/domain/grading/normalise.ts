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

/** Words without any sign: of these only case, spaces and articles are to be seen to. */
const PLAIN_WORDS = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function withoutArticle(plain: string): string {
  // "a" is an article only before a word: blood type "A" and base pair "A-T" keep it.
  return plain.replace(/^the (?=\S)/, "").replace(/^(?:a|an) (?=\p{L}{3})/u, "");
}

function normalised(text: string): string {
  if (PLAIN_WORDS.test(text)) return withoutArticle(text.toLowerCase());
  return withoutArticle(
    text
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
      .trim(),
  );
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

/** Takes mark-up off a response: bold, code, simple tags, citations, LaTeX boxes, fractions and text, and the signs LaTeX escapes. */
export function withoutMarkup(text: string): string {
  if (!MARKUP.test(text)) return text.trim();
  let plain = text.replace(TAG, (tag, name: string) => (/^br/i.test(name) ? "\n" : /^<sup/i.test(tag) ? "^" : ""));
  plain = plain.replace(FORMULA, (whole, inner: string) => (/[\\^_]/.test(inner) ? withoutSubscripts(inner) : whole));
  if (plain.includes("\\") || plain.includes("{,}")) plain = withoutLatex(plain);
  plain = plain
    .replace(/\\([%$&#_])/g, "$1")
    .replace(/\*\*(?=\S)([^*]+)\*\*/g, "$1")
    .replace(/(?<![\w*])\*(?=[^\s*])([^*\n]*[^\s*])\*(?![\w*])/g, "$1")
    .replace(CITED, "")
    .replace(/(?<!\w)__(?=\S)([^_]+)__(?!\w)/g, "$1")
    .replaceAll("`", "")
    .trim();
  const inline = /^\$+([^$]+)\$+$/.exec(plain)?.[1];
  if (inline !== undefined) plain = inline.trim();
  return plain;
}

/** What one of these stands in may be marked up; nothing else is. */
const MARKUP = /[\\$*_`<[(【]|\{,\}/;
const TAG =
  /<\/?(answer|final_answer|final|result|output|b|strong|i|em|u|p|span|code|pre|mark|sub|sup|div|br)\s?\/?>/gi;
/** Where a value is from, behind it: "[1]", "(source: World Bank)". */
const CITED =
  /(?<=[^\s,;])\s?(?:\[\^?\d{1,2}\]|【[^】]{1,40}】|\((?:source|via|according to)\b[^()]{0,80}\))(?=\.?\s*$)/giu;

const COMMANDS: Readonly<Record<string, string>> = {
  times: "×",
  cdot: "·",
  approx: "≈",
  pm: "±",
  degree: "°",
  mu: "μ",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  to: "→",
  rightarrow: "→",
  quad: " ",
  qquad: " ",
  left: "",
  right: "",
  displaystyle: "",
};
const GREEK_COMMAND =
  /\\(alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|nu|xi|pi|rho|sigma|tau|upsilon|phi|chi|psi|omega)(?![a-z])/gi;

/** LaTeX as it would be typed without it. Groups within groups are read from the inside. */
function withoutLatex(text: string): string {
  let plain = text
    .replace(/\{,\}/g, ",")
    .replace(/\^\s*\{?\s*\\(?:circ|degree)\s*\}?/g, "°")
    .replace(/\\(?:SI|qty)\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "$1 $2")
    .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, "$1/$2");
  for (let depth = 0; depth < 3; depth++)
    plain = plain.replace(
      /\\(?:text(?:bf|it|rm|sf|tt)?|math(?:rm|bf|it|sf|tt)|boxed|operatorname|ce|pu|num|unit|si|underline|emph)\s*\{([^{}]*)\}/g,
      "$1",
    );
  return plain
    .replace(GREEK_COMMAND, "$1")
    .replace(/\\!/g, "")
    .replace(/\\([a-zA-Z]+)(?![a-zA-Z])/g, (whole, name: string) =>
      Object.hasOwn(COMMANDS, name) ? (COMMANDS[name] ?? whole) : whole,
    )
    .replace(/\\[,;: ()[\]]/g, " ");
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
  if (!/[A-Za-z<>≤≥±∓?]/.test(text)) return false;
  return HEDGE.test(text.replace(/[-=]>|→|⇒/g, " ").replaceAll("’", "'"));
}
