/** A script on the command line, from its options to its exit code. */
import { runScript } from "./lifetime.ts";
import { type Command, helpOf, type Options, readOptions, type Values } from "./options.ts";

/**
 * Reads the options, prints help where that is asked for, and does the work otherwise. What the work needs it imports itself,
 * so that help and complaints come at once.
 */
export async function command<O extends Options>(
  declared: Command<O>,
  work: (values: Values<O>) => Promise<void>,
): Promise<void> {
  await runScript(async () => {
    const values = readOptions(declared.options, process.argv.slice(2));
    if (values === "help") console.log(helpOf(declared));
    else await work(values);
  });
}
