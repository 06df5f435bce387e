/** The section of the card about who made the tasks and played the attempts, and where their limits are. */
import { modelsOf } from "../../domain/models.ts";
import { SKILLS } from "../../domain/solving/skill.ts";
import { code } from "../../lib/escape.ts";
import { type DatasetFacts, makersOfRuns } from "../manifest.ts";

export function models(facts: DatasetFacts): string {
  return `## Models, and the limits of the teacher\n\n${makers(facts)}`;
}

/** Honest about who made it: the embedded teacher is no language model. */
function makers(facts: DatasetFacts): string {
  const roles = Object.entries(makersOfRuns(facts.runs));
  const embedded = roles.filter(([, model]) => model === "embedded").map(([role]) => role);
  const models = roles.filter(([, model]) => model !== "embedded").map(([role, model]) => `${role}: ${code(model)}`);
  const teacher = `The embedded teacher is a program that plans calls over tools whose inputs and outputs chain, and composes questions from the
phrases the tools give for their outputs. Its questions are grammatical but formulaic, and its trajectories are those of a program.${family(facts)}`;
  const from = facts.runs.map(
    ({ run_id, pool: { name, digest } }) =>
      `Run ${code(run_id)} over the tool pool ${code(name)} (SHA-256 ${code(digest)}).`,
  );
  const who = `${from.join("\n")} Roles: ${[...models, ...embedded.map((role) => `${role}: the embedded teacher`)].join("; ")}.`;
  if (models.length === 0) return `**Made without a language model.** ${who}\n${teacher}`;
  return embedded.length === 0 ? who : `${who}\n${teacher}`;
}

/** What played the attempts, where they are played by a family of programs. */
function family({ runs }: DatasetFacts): string {
  const isFamily = runs.some(
    ({ specification: { skill, models, attempts } }) =>
      skill !== "best" && attempts > 0 && modelsOf(models, "solver").length === 0,
  );
  if (!isFamily) return "";
  return `
Attempts are played in turn by four programs of rising skill (${SKILLS.map((name) => `\`embedded-${name}\``).join(", ")}; \`teacher\` says which), which make
slips on purpose, the more the more a question demands: steps left out, wrong names, fields and units, answers given too early.
So a pass rate says how hard a task is for them, and wrong trajectories are those of a simulation. Right ones alone stand in \`sft\`.`;
}
