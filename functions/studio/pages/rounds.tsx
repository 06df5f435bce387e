import { address } from "../address.ts";
import { State } from "../parts/states.tsx";
import { StepLink } from "../parts/step.tsx";
import { holds, Marked, Value } from "../parts/text.tsx";
import type { Call, Round, TaskTrace } from "../types.ts";

/** How the task came about: what was called, what came back, and what was derived from it, round after round. */
export function Rounds({ trace }: { trace: TaskTrace }) {
  const solution = new Set(trace.solution ?? []);
  return (
    <section class="card">
      <h2>Rounds</h2>
      {trace.rounds.length === 0 && <p class="quiet">There is none yet.</p>}
      {trace.rounds.map((round) => (
        <OneRound key={round.round} round={round} solution={solution} />
      ))}
    </section>
  );
}

function OneRound({ round, solution }: { round: Round; solution: ReadonlySet<string> }) {
  const { evidence, question, answer_text, tries, complaints } = round;
  return (
    <div class="round">
      <h3>Round {round.round}</h3>
      {evidence === null && <p class="quiet">Its calls cannot be read, or are not there any more.</p>}
      <ol class="calls">
        {evidence?.map((call) => (
          <OneCall key={call.id} call={call} used={solution.has(call.id)} />
        ))}
      </ol>
      {question !== null && (
        <p class="said">
          <strong>Asked:</strong> <Marked text={question} />
        </p>
      )}
      {answer_text !== null && (
        <p class="said">
          <strong>Answer:</strong> <Marked text={answer_text} />
        </p>
      )}
      {tries !== null && tries > 1 && <p class="quiet">{tries} tries of the deriver</p>}
      {Array.isArray(complaints) && complaints.length > 0 && <Value name="Complaints" of={complaints} />}
    </div>
  );
}

function OneCall({ call, used }: { call: Call; used: boolean }) {
  const { step, find = "" } = address.value.query;
  const hit = holds([call.tool, call.input, call.output, call.error], find);
  return (
    <li id={`step-${call.id}`} class={`call${step === call.id ? " meant" : ""}${hit ? " hit" : ""}`}>
      <StepLink step={call.id} />
      <details open={used || hit || step === call.id}>
        <summary>
          {call.id} <code>{call.tool}</code> {!call.ok && <State of="failed" />}
          {used && <span class="quiet">in the solution</span>}
        </summary>
        <Value name="Input" of={call.input} />
        {call.ok ? <Value name="Output" of={call.output} /> : <Value name="Error" of={call.error} />}
      </details>
    </li>
  );
}
