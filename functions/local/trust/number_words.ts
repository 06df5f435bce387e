/** Numbers in English words. */

const SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
  "seventeen eighteen nineteen"
).split(" ");
const TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const THOUSANDS = ["", "thousand", "million", "billion", "trillion"];
/** Whole numbers from here on have no words here. */
const LIMIT = 1e15;

/** "minus one hundred and five point two"; undefined of a number too large, or too small to be written without an exponent. */
export function numberInWords(value: number): string | undefined {
  const [whole = "", fraction = ""] = String(Math.abs(value)).split(".");
  if (Math.abs(value) >= LIMIT || /[^\d]/.test(whole + fraction)) return undefined;
  const digits = [...fraction].map((digit) => SMALL[Number(digit)]);
  return [value < 0 ? "minus" : "", wholeInWords(Number(whole)), ...(digits.length > 0 ? ["point", ...digits] : [])]
    .filter((word) => word !== "")
    .join(" ");
}

function wholeInWords(value: number): string {
  if (value === 0) return "zero";
  const groups: string[] = [];
  for (let rest = value, power = 0; rest > 0; rest = Math.floor(rest / 1000), power++) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(`${belowThousand(group)} ${THOUSANDS[power] ?? ""}`.trim());
  }
  return groups.join(" ");
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const tens =
    rest < 20 ? SMALL[rest] : `${TENS[Math.floor(rest / 10)]}${rest % 10 === 0 ? "" : `-${SMALL[rest % 10]}`}`;
  if (hundreds === 0) return tens ?? "";
  return `${SMALL[hundreds]} hundred${rest === 0 ? "" : ` and ${tens}`}`;
}
