/** The prompt that a solver sees: in attempts, in training rows and in evaluation rows alike. */

/** Asks for the answer format that `domain/grading` reads: one last line `Answer: <value>`. */
export const SOLVER_SYSTEM = `You answer questions with the help of tools.
Call a tool for every fact you need and for every computation that a tool can make; do not rely on memory. Before you call, say in a sentence or two what you want to find out and why. Calls that do not depend on each other may be made in one turn. If a call fails, read the error and try again with other input.
Mind what each field of a result means, and its unit and date. When you know the answer, reply without calling a tool and end the reply with exactly one line of this form:
Answer: <value>
Write numbers as digits with their unit after them, dates as YYYY-MM-DD, and truth values as yes or no. Where the question asks for several values, give all of them on that line, in the order of the question, separated by semicolons.`;

export interface PromptMessage {
  readonly role: "system" | "user";
  readonly content: string;
}

/** The messages that an attempt at `question` begins with. */
export function solverMessages(question: string): [system: PromptMessage, user: PromptMessage] {
  return [
    { role: "system", content: SOLVER_SYSTEM },
    { role: "user", content: question },
  ];
}
