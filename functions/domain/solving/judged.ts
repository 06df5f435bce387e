/** How it stands with an attempt that its verdict is a judge's, not the program's: at the start of its `detail`, before the reason. */

const RIGHT = "judged right";
const WRONG = "judged wrong";

/** @param reason as the judge gave it; perhaps none. */
export function judgedDetail(correct: boolean, reason: string): string {
  const said = reason.trim();
  return `${correct ? RIGHT : WRONG}${said === "" ? "" : `: ${said}`}`;
}

/** True of the detail of a verdict that a judge gave. */
export function isJudged(detail: string | null): boolean {
  return detail !== null && (detail.startsWith(RIGHT) || detail.startsWith(WRONG));
}
