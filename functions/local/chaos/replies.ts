/**
 * `npm run chaos -- --replies`: every form in which endpoints really send replies, once among sound replies and from every
 * reply, each in a run at an endpoint of its own. What can be read makes normal attempts; what can't ends its run soon, with
 * the endpoint's own words and few requests; nothing is lost, and a run without models beside them goes on as it does alone.
 */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "../client.ts";
import { temporaryFolder } from "../lifetime.ts";
import { ROOT, startPlatform } from "../platform.ts";
import { finished } from "../progress.ts";
import type { RunView } from "../summary.ts";
import { type Account, accountOf } from "./account.ts";
import type { FormFacts, ModelServer } from "./model_server.ts";

/** Runs at once: more would only wait for one another on two cores. */
const AT_ONCE = 6;
/** Tasks of a run with one odd reply, and of one where every reply is odd. */
const AMONG_SOUND = 12;
const ALL_ODD = { count: 4, attempts: 2 };
/** A run whose every reply is of no use has ended, or is paused, by then. */
const END_MS = 180_000;
/** Requests that an attempt takes at most where none of its replies can be read. */
const REQUESTS_AN_ATTEMPT = 12;
/**
 * Seconds that a run without models may take longer beside runs that come to nothing: they share the cores, which costs a few,
 * and nothing else, where a wait for an endpoint would cost tens.
 */
const DELAY_MAX = 10;
/** With `--short` every so manieth form is tried. */
const SHORT_EVERY = 8;

/** What endpoints say in the forms that are errors; one says no more than that it failed midway. */
const WORDS = /overloaded|Provider returned error|failed midway/;
const ROLES = ["collector", "deriver", "solver", "judge"] as const;
/** Statuses that a run stays in. */
const ENDS: ReadonlySet<string> = new Set(["finished", "empty", "budget_exhausted", "paused", "failed", "cancelled"]);

interface Trial {
  readonly form: FormFacts;
  readonly on: "one" | "every";
  /** Whose replies are odd; all roles' if not given. */
  readonly role?: (typeof ROLES)[number];
}

interface View extends RunView {
  readonly attempts: { readonly with_verdict: number; readonly left_out: Readonly<Record<string, number>> };
  readonly spend: { readonly requests: number };
}

/** Runs all of them, or with `short` some, and returns what does not hold, in words. */
export async function replies(script: string, server: ModelServer, seed: number, short: boolean): Promise<string[]> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "chaos-"));
  const platform = await startPlatform(script, { state: state.path, cron_ms: 1_000 });
  try {
    const client = new Client(platform.url, "");
    const forms = (await server.forms()).filter((_, i) => !short || i % SHORT_EVERY === 0);
    await embedded(client, 0);
    const problems: string[] = [];
    let tries = 0;
    const all = async (trials: readonly Trial[]) => {
      const waiting = trials.values();
      const worker = async () => {
        for (const trial of waiting) problems.push(...(await tried(client, server, trial, seed + tries++)));
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    };
    const every = (wanted: boolean) =>
      forms.filter((form) => isReadable(form) === wanted).map((form): Trial => ({ form, on: "every" }));
    await all([...forms.map(amongSound), ...every(true)]);
    // Runs that come to nothing hardly work: what a run beside them takes longer than alone is what it waits for them.
    const alone = medianOf([await embedded(client, 1), await embedded(client, 2), await embedded(client, 3)]);
    const times: number[] = [];
    let isOver = false;
    const measuring = async () => {
      for (let n = 10; !isOver; n++) times.push(await embedded(client, n));
    };
    const unread = all(every(false)).finally(() => {
      isOver = true;
    });
    await Promise.all([unread, measuring()]);
    const beside = medianOf(times);
    console.log(
      `${forms.length} forms, ${tries} runs. Without models: alone ${alone.toFixed(2)} s, beside runs that come to nothing ${beside.toFixed(2)} s (median of ${times.length}; at most ${DELAY_MAX} s more)`,
    );
    return [
      ...problems,
      ...(beside <= alone + DELAY_MAX ? [] : [`a run without models took ${(beside - alone).toFixed(1)} s longer`]),
    ];
  } finally {
    await platform.stop();
    state.remove();
  }
}

function isReadable({ reads }: FormFacts): boolean {
  return reads === "as sound" || reads === "estimated";
}

/** The role whose reply is odd goes round, among those whose replies the form makes a difference to. */
function amongSound(form: FormFacts, i: number): Trial {
  const calling = form.of === "calls" || form.of === "one call";
  const roles = calling
    ? (["collector", "solver"] as const)
    : form.of === "content"
      ? (["deriver", "solver"] as const)
      : ROLES;
  return { form, on: "one", role: roles[i % roles.length] ?? "solver" };
}

/** Seconds that a run of 20 tasks without models takes. */
async function embedded(client: Client, seed: number): Promise<number> {
  const run = await client.post<RunView>("/v1/runs", { name: "beside", count: 20, seed });
  return (await finished(client, run)).elapsed_ms / 1000;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Makes one run and returns what does not hold of it. */
async function tried(client: Client, server: ModelServer, trial: Trial, seed: number): Promise<string[]> {
  const { form, on, role } = trial;
  const name = `${form.name}-${on}`;
  const endpoint = server.at(name);
  await endpoint.behave({ seed, form: form.name, form_on: on, ...(role === undefined ? {} : { form_role: role }) });
  const models = Object.fromEntries(
    ROLES.map((one) => [one, { base_url: `${endpoint.url}/v1`, model: `odd-${one}`, concurrency: 8 }]),
  );
  const size = on === "one" ? { count: AMONG_SOUND, attempts: 1 } : ALL_ODD;
  const began = performance.now();
  const { id } = await client.post<RunView>("/v1/runs?probe=false", { name: "replies", seed, ...size, models });
  let run = await client.get<View>(`/v1/runs/${id}`);
  while (!ENDS.has(run.status) && (run.paused ?? null) === null && performance.now() - began < END_MS) {
    await pause(300);
    run = await client.get<View>(`/v1/runs/${id}`);
  }
  const seconds = (performance.now() - began) / 1000;
  // What was under way when a run was paused is still being answered and recorded.
  const isBooked = async () => {
    const [{ spend }, { requests }] = await Promise.all([client.get<View>(`/v1/runs/${id}`), endpoint.report()]);
    return spend.requests === requests;
  };
  for (let n = 0; n < 20 && !(await isBooked()); n++) await pause(250);
  const [account, report, said] = await Promise.all([accountOf(client, id), endpoint.report(), saidOf(client, id)]);
  run = await client.get<View>(`/v1/runs/${id}`);
  const isRead = on === "one" || isReadable(form);
  const problems = [
    ...(report.formed > 0 ? [] : ["no reply was sent in the form"]),
    ...(run.spend.requests === report.requests
      ? []
      : [`${report.requests} requests, ${run.spend.requests} of them booked`]),
    ...account.ungrounded,
    ...(account.doubled === 0 ? [] : [`${account.doubled} records doubled`]),
    ...(isRead ? soundly(trial, run, account) : unreadably(trial, run, report.most_asked, said, seconds)),
  ];
  const line = `${name}: ${run.status}, ${account.kept} kept, ${report.requests} requests, ${seconds.toFixed(1)} s`;
  console.log(problems.length === 0 ? line : `${line} (${problems.join("; ")})`);
  return problems.map((problem) => `${name}: ${problem}`);
}

/** One odd reply among sound ones, or odd ones that can be read. */
function soundly({ on, form }: Trial, run: View, account: Account): string[] {
  // One request waits for as long as its endpoint asks, an hour at most: the task that it is of is under way till then.
  const waits = form.reads === "throttled" && run.status === "running";
  const wanted = on === "one" ? AMONG_SOUND : ALL_ODD.count;
  const leftOut = Object.values(run.attempts.left_out).reduce((a, b) => a + b, 0);
  return [
    ...(run.status === "finished" || waits ? [] : [`ended ${run.status}: ${run.paused?.reason ?? run.error ?? ""}`]),
    ...(account.kept >= wanted - 1 ? [] : [`kept ${account.kept} of ${wanted}`]),
    ...(account.lost === 0 || waits ? [] : [`${account.lost} tasks lost`]),
    ...(leftOut <= (on === "one" ? 1 : 0) ? [] : [`${leftOut} attempts left out`]),
  ];
}

function unreadably({ form }: Trial, run: View, mostAsked: number, said: string, seconds: number): string[] {
  const most = REQUESTS_AN_ATTEMPT * ALL_ODD.attempts;
  const paused = run.paused ?? null;
  return [
    ...(ENDS.has(run.status) || paused !== null ? [] : [`still ${run.status} after ${seconds.toFixed(0)} s`]),
    ...(run.status === "failed" ? [`failed: ${run.error}`] : []),
    ...(mostAsked <= most ? [] : [`${mostAsked} requests for ${ALL_ODD.attempts} attempts`]),
    ...(form.reads !== "error" || WORDS.test(`${paused?.reason} ${said}`) ? [] : ["not with the endpoint's own words"]),
  ];
}

/** What is said of the tasks that the run lost. */
async function saidOf(client: Client, run: string): Promise<string> {
  const { items } = await client.get<{ items: { detail: string | null }[] }>(`/v1/runs/${run}/tasks?status=dropped`);
  return items.map(({ detail }) => detail ?? "").join(" ");
}
