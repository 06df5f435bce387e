/** How it stands with an attempt that it changed otherwise than the solution does: at the start of its `detail`, before how. */

const WRONG = "wrong changes: ";

export function wrongChangeDetail(how: string): string {
  return WRONG + how;
}

/** True of the detail of an attempt that is wrong by what it changed, whatever it answered. */
export function isWrongChange(detail: string | null): boolean {
  return detail?.startsWith(WRONG) === true;
}
