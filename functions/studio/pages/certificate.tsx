import { meaningOf } from "../certificate.ts";
import { count, pretty, words } from "../format.ts";
import { State } from "../parts/states.tsx";
import { Marked } from "../parts/text.tsx";
import type { TaskTrace } from "../types.ts";

/** Every check that the task met: what it asks, what was measured, and whether that will do. */
export function Certificate({ trace: { certificate } }: { trace: TaskTrace }) {
  if (certificate === null) return null;
  const checks = Object.entries(certificate);
  const failed = checks.filter(([, { passed }]) => !passed).map(([name, { figure }]) => meaningOf(name, figure).title);
  return (
    <section class="card">
      <h2>Certificate</h2>
      <p class={failed.length > 0 ? "wrong" : undefined}>
        {failed.length === 0
          ? `All ${count(checks.length)} checks passed.`
          : `${count(failed.length)} of ${count(checks.length)} checks failed: ${failed.join("; ")}.`}
      </p>
      <ul class="checks">
        {checks.map(([name, { passed, figure, detail, ...rest }]) => {
          const { title, says } = meaningOf(name, figure);
          const more = Object.entries(rest).map(([key, value]) => `${words(key)}: ${pretty(value)}`);
          return (
            <li key={name}>
              <State of={passed ? "passed" : "failed"} />
              <div>
                <strong>{title}</strong> <code class="quiet">{name}</code>
                <div>{[says, ...more].join(" ")}</div>
                {detail !== undefined && (
                  <div class="said">
                    <Marked text={detail} />
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
