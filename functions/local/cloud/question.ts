/** Asks on the terminal. Where standard input ends before an answer came, that is said: a promise that nobody keeps would end the script without a word. */
import { createInterface } from "node:readline/promises";

export interface Asking {
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** @param otherwise how the answer can be given without being asked. */
export function asking(otherwise: string, input: NodeJS.ReadableStream = process.stdin): Asking {
  let lines: ReturnType<typeof createInterface> | undefined;
  const ask = (question: string) => {
    const open = createInterface({ input, output: process.stdout });
    lines = open;
    return new Promise<string>((resolve, reject) => {
      open.once("close", () => reject(new Error(`no answer came: standard input is closed. ${otherwise}`)));
      open.question(question).then((answer) => {
        resolve(answer);
        open.close();
      }, reject);
    });
  };
  return { ask, close: () => lines?.close() };
}
