/** Chemical formulas as they are written: with subscripts, charges, LaTeX and without. */

/** Symbols of the elements, by atomic number (IUPAC). */
const ELEMENTS = new Set(
  (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd " +
    "Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra " +
    "Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
  ).split(" "),
);

/** Longest formula that is read, in characters. */
const FORMULA_MAX = 60;
const SYMBOLS = /[A-Z][a-z]?/g;
const FORMULA =
  /^(?<body>(?:[A-Z][a-z]?\d*|[()[\]]\d*|[·.*](?=\d*[A-Z]))+)(?:\s?\^?\s?\(?(?<charge>\d?[+-]|[+-]\d)\)?)?$/;

/** The formula in one spelling, with its charge; undefined for what is none. */
export function formulaOf(text: string): string | undefined {
  if (text.length > FORMULA_MAX || !/[A-Z]/.test(text)) return undefined;
  const raised = text.replace(/[⁺⁻⁰¹²³⁴-⁹]+/g, (run) => `^${run.normalize("NFKC")}`);
  const plain = raised
    .normalize("NFKC")
    .replace(/[−–]/g, "-")
    .replace(/\\(?:ce|mathrm|text)\b|[${}_]/g, "")
    .trim();
  const { body, charge } = FORMULA.exec(plain)?.groups ?? {};
  if (body === undefined) return undefined;
  if ((body.match(SYMBOLS) ?? []).some((symbol) => !ELEMENTS.has(symbol))) return undefined;
  const size = charge?.replace(/[+-]/, "") ?? "";
  const sign = charge?.replace(/\d/, "") ?? "";
  return `${body.replace(/[.*]/g, "·")} ${size === "1" ? "" : size}${sign}`.trim();
}
