/** `npm run destroy`: takes back what `npm run deploy` made. What is gone already is passed over. */
import { rmSync } from "node:fs";
import { checkedName, environmentFile, resourcesOf, storedId } from "./environment.ts";
import type { Wrangler } from "./wrangler.ts";

export interface DestroyOptions {
  readonly name: string;
  readonly yes: boolean;
  readonly run: Wrangler;
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
}

export async function destroy({ name, yes, run, ask, say }: DestroyOptions): Promise<void> {
  const { database, bucket, queues } = resourcesOf(checkedName(name));
  if (storedId(name) === undefined)
    throw new Error(`there is no ${environmentFile(name)}: nothing of ${name} was deployed from here`);
  say(
    `The worker ${name}, its database ${database} with every run, its bucket ${bucket} with every dataset, and ${queues.length} queues are deleted for ever.`,
  );
  if (!yes && (await ask(`Type ${name} to go on: `)).trim() !== name) throw new Error("nothing was deleted");
  const config = environmentFile(name);
  const left: string[] = [];
  // The worker first: a queue that it takes from cannot go before it.
  const steps: (readonly [what: string, args: readonly string[]])[] = [
    [`worker ${name}`, ["delete", "--config", config, "--force"]],
    ...queues.map((queue) => [`queue ${queue}`, ["queues", "delete", queue]] as const),
    [`database ${database}`, ["d1", "delete", database, "--skip-confirmation"]],
    [`bucket ${bucket}`, ["r2", "bucket", "delete", bucket]],
  ];
  for (const [what, args] of steps) {
    const { ok, text } = await run(args);
    const gone = ok || /not found|does not exist|couldn't find|\[code: (?:10006|10007|11000)\]/i.test(text);
    say(`${what}: ${gone ? "gone" : text.trim().split("\n").at(-1)}`);
    if (!gone) left.push(what);
  }
  if (left.length > 0)
    throw new Error(
      `left: ${left.join(", ")}. A bucket has to be empty before it is deleted: empty it in the dashboard or by its S3 API, then run this again`,
    );
  rmSync(config);
}
