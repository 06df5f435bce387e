import { stepLink } from "../step_link.ts";

/** Leads to one step, for whoever is sent the address. */
export function StepLink({ step }: { step: string }) {
  return (
    <a class="step-link" href={stepLink(step)}>
      Link to {step}
    </a>
  );
}
