import { address, choose } from "../address.ts";
import { count, words } from "../format.ts";
import { Scroll } from "../parts/scroll.tsx";
import { State } from "../parts/states.tsx";
import { StepLink } from "../parts/step.tsx";
import { holds, Marked, Value } from "../parts/text.tsx";
import type { Attempt, Message, TaskTrace } from "../types.ts";

/**
 * All attempts side by side: how each ended, its reward by part, and every message. Where there is room for one alone it is the one that
 * is chosen.
 */
export function Attempts({ trace }: { trace: TaskTrace }) {
  if (trace.attempts.length === 0) return null;
  const { attempt, step = "" } = address.value.query;
  const meant = attempt ?? /^a(\d+)\./.exec(step)?.[1];
  const chosen = trace.attempts.find((one) => String(one.attempt) === meant) ?? trace.attempts[0];
  return (
    <section class="card measured">
      <h2>Attempts</h2>
      <p class="quiet">
        The reward is 0.1 for an answer in the form that was asked for, and 1 for a correct attempt: it gives the
        answer, and leaves what it was to change as the solution does.
      </p>
      {trace.attempts.length > 1 && (
        <fieldset class="attempt-choice">
          <legend class="hidden">Attempt to show</legend>
          {trace.attempts.map((one) => (
            <button
              key={one.attempt}
              type="button"
              aria-pressed={one === chosen}
              aria-label={`Attempt ${one.attempt}: ${verdictOf(one)}`}
              onClick={() => choose({ attempt: one.attempt }, "replace")}
            >
              {one.attempt} <State of={verdictOf(one)} />
            </button>
          ))}
        </fieldset>
      )}
      <Scroll name="attempts" label="Attempts, side by side">
        {trace.attempts.map((one) => (
          <OneAttempt key={one.attempt} attempt={one} chosen={one === chosen} />
        ))}
      </Scroll>
    </section>
  );
}

function verdictOf({ correct }: Attempt): string {
  return correct === null ? "without a verdict" : correct === 1 ? "passed" : "failed";
}

function OneAttempt({ attempt, chosen }: { attempt: Attempt; chosen: boolean }) {
  const { format, correct, reward, ended, detail, messages, teacher } = attempt;
  return (
    <article aria-label={`Attempt ${attempt.attempt}`} class={chosen ? "chosen" : undefined}>
      <h3>Attempt {attempt.attempt}</h3>
      <p class="row">
        <State of={verdictOf(attempt)} />
        <span class="quiet">{teacher}</span>
      </p>
      <table class="reward">
        <caption class="hidden">Reward by part</caption>
        <tbody>
          <Part name="Form" value={format} weight={0.1} />
          <Part name="Correct" value={correct} weight={1} />
          <tr>
            <th scope="row">Reward</th>
            <td class="number">{reward === null ? "–" : count(reward)}</td>
          </tr>
          <tr>
            <th scope="row">Ended</th>
            <td>{ended === null ? "–" : words(ended)}</td>
          </tr>
        </tbody>
      </table>
      {detail !== null && (
        <p class="said">
          <Marked text={detail} />
        </p>
      )}
      {messages === null ? (
        <p class="quiet">Its messages are not there.</p>
      ) : (
        <ol class="messages">
          {messages.map((message, i) => (
            <OneMessage key={i} message={message} step={`a${attempt.attempt}.${i + 1}`} />
          ))}
        </ol>
      )}
    </article>
  );
}

function Part({ name, value, weight }: { name: string; value: number | null; weight: number }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="number">{value === null ? "–" : `${value} × ${weight}`}</td>
    </tr>
  );
}

function OneMessage({ message, step }: { message: Message; step: string }) {
  const { step: meant, find = "" } = address.value.query;
  const hit = holds(message, find);
  // What every attempt is told is the same, and long.
  const open = message.role !== "system" || hit || meant === step;
  return (
    <li id={`step-${step}`} class={`message ${message.role}${meant === step ? " meant" : ""}${hit ? " hit" : ""}`}>
      <StepLink step={step} />
      <details open={open}>
        <summary>
          {step} {message.role}
        </summary>
        {message.reasoning_content !== undefined && <Value name="Thought" of={message.reasoning_content} />}
        {message.content !== null && message.content !== "" && <Value name="Said" of={message.content} />}
        {message.tool_calls?.map(({ id, function: { name, arguments: input } }) => (
          <Value key={id} name={`Calls ${name}`} of={input} />
        ))}
      </details>
    </li>
  );
}
