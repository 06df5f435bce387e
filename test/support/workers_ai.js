/**
 * A worker in place of the binding of Workers AI, called as that is: `run(model, inputs)`. It asks the model server whose
 * address comes with the inputs, and answers as Workers AI does: `response`, which is an object where JSON was asked for, and
 * `tool_calls` with arguments that are objects. A model whose name ends in `-choices` answers with `choices`.
 */
import { WorkerEntrypoint } from "cloudflare:workers";

export default { fetch: () => new Response(null, { status: 404 }) };

export class WorkersAi extends WorkerEntrypoint {
  async run(model, { server, ...inputs }) {
    if (inputs.messages.some(({ content }) => typeof content !== "string"))
      throw new Error(
        "AiError: 5006: Error: oneOf at '/' not met: Type mismatch of '/messages', 'string' not in 'null'",
      );
    const asked = { model: model.replace("@cf/", ""), ...inputs };
    const response = await fetch(`${server}/v1/chat/completions`, { method: "POST", body: JSON.stringify(asked) });
    if (!response.ok) throw new Error(`AiError: 3040: ${await response.text()}`);
    const completion = await response.json();
    if (model.endsWith("-choices")) return completion;
    const [{ message }] = completion.choices;
    const isJson = inputs.response_format !== undefined;
    return {
      response: isJson ? JSON.parse(message.content) : message.content,
      ...(message.tool_calls === undefined ? {} : { tool_calls: message.tool_calls.map(legacy) }),
      usage: completion.usage,
    };
  }
}

function legacy({ function: { name, arguments: text } }) {
  return { name, arguments: JSON.parse(text) };
}
