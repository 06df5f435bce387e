/**
 * What the platform prints. It is written without waiting for whoever reads it: a terminal that was stopped stops no server.
 * What repeats is counted.
 */
import { createWriteStream } from "node:fs";
import { RepeatedLog } from "../lib/log.ts";

/** Lines of one kind that are shown in a minute: enough to follow what one is looking at. */
const PRINTED = 20;
/** Between two looks whether counts are due. */
const TICK_MS = 5_000;
/** Bytes that wait for the reader, at most; what comes then is lost, and counted. */
const WAITING_MAX = 1_000_000;

const stderr = createWriteStream("", { fd: 2, autoClose: false });
// Whoever read it has gone.
stderr.on("error", () => {});

let lost = 0;

function print(line: string): void {
  if (stderr.writableLength > WAITING_MAX) {
    lost++;
    return;
  }
  if (lost > 0) stderr.write(`and ${lost} lines that nobody read in time\n`);
  lost = 0;
  stderr.write(`${line}\n`);
}

const log = new RepeatedLog(print, { printed: PRINTED });
setInterval(() => log.tick(Date.now()), TICK_MS).unref();

export const output = { line: (text: string): void => log.note(text, Date.now()) };
