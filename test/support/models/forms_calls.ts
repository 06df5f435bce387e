/** Forms of calls: their ids, types, names and arguments, where they stand, and the texts that they are left in. */
import type { Asked } from "./chat.ts";
import {
  bodyOf,
  choiceOf,
  type Form,
  messageOf,
  type Raw,
  type Sound,
  type Whole,
  withMessage,
} from "./forms_whole.ts";

const calls = (send: (sound: Sound) => Raw): Form => ({ reads: "as sound", of: "calls", send });
/** Each call with other fields. */
const each = (of: (call: Asked, i: number) => Whole): Form =>
  calls(withMessage(({ calls }) => ({ tool_calls: calls.map((call, i) => ({ ...call, ...of(call, i) })) })));
/** Each call with other fields in its function. */
const inner = (of: (call: Asked["function"]) => Whole): Form =>
  each(({ function: called }) => ({ function: { ...called, ...of(called) } }));
/** The calls left in the text, and none beside it. */
const text = (of: (calls: readonly Asked["function"][]) => string): Form =>
  calls((sound) => {
    const content = of(sound.calls.map(({ function: called }) => called));
    return {
      body: bodyOf(sound, { choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }] }),
    };
  });
const inputOf = ({ arguments: input }: Asked["function"]) => JSON.parse(input) as { [name: string]: unknown };
/** As Python prints it. */
const python = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(python).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${python(name)}: ${python(inner)}`)
      .join(", ")}}`;
  if (typeof value === "string")
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  return value === true ? "True" : value === false ? "False" : value === null ? "None" : String(value);
};
const named = ({ name, arguments: input }: Asked["function"]) =>
  `{"name": ${JSON.stringify(name)}, "arguments": ${input}}`;
const parameter = ([name, value]: [string, unknown]) =>
  `<parameter=${name}>\n${typeof value === "string" ? value : JSON.stringify(value)}\n</parameter>\n`;

export const CALL_FORMS = {
  id_null: each(() => ({ id: null })),
  id_absent: each(() => ({ id: undefined })),
  id_number: each((_, i) => ({ id: i })),
  id_counted: each((_, i) => ({ id: String(i) })),
  id_empty: each(() => ({ id: "" })),
  id_same: each(() => ({ id: "call_same" })),
  id_long: each(({ id }) => ({ id: id.repeat(100) })),
  type_absent: each(() => ({ type: undefined })),
  type_null: each(() => ({ type: null })),
  type_other: each(() => ({ type: "tool" })),
  arguments_object: inner((call) => ({ arguments: inputOf(call) })),
  arguments_doubly: inner((call) => ({ arguments: JSON.stringify(call.arguments) })),
  arguments_fenced: inner((call) => ({ arguments: `\`\`\`json\n${call.arguments}\n\`\`\`` })),
  arguments_comma: inner((call) => ({ arguments: call.arguments.replace(/([^{])\}$/, "$1,}") })),
  arguments_python: inner((call) => ({ arguments: python(inputOf(call)) })),
  arguments_tagged: inner((call) => ({ arguments: `${call.arguments}\n</tool_call>` })),
  arguments_parameters: inner((call) => ({ arguments: undefined, parameters: inputOf(call) })),
  name_cased: inner(({ name }) => ({ name: name.toUpperCase() })),
  name_hyphened: inner(({ name }) => ({ name: name.replaceAll("_", "-") })),
  name_prefixed: inner(({ name }) => ({ name: `functions.${name}` })),
  name_spaced: inner(({ name }) => ({ name: ` ${name}\n` })),
  name_numbered: inner(({ name }) => ({ name: `functions.${name}:0` })),
  name_channel: inner(({ name }) => ({ name: `${name}<|channel|>commentary` })),
  call_flat: each(({ function: called }) => ({ function: undefined, ...called })),
  call_custom: each(({ function: { name, arguments: input } }) => ({
    type: "custom",
    function: undefined,
    custom: { name, input },
  })),
  calls_by_number: calls(withMessage(({ calls }) => ({ tool_calls: { ...calls } }))),
  calls_reversed: calls(
    withMessage(({ calls }) => ({ tool_calls: calls.map((call, index) => ({ ...call, index })).reverse() })),
  ),
  calls_in_choice: calls((sound) => ({
    body: bodyOf(sound, {
      choices: [{ ...choiceOf(sound, { ...messageOf(sound), tool_calls: null }), tool_calls: sound.calls }],
    }),
  })),
  calls_in_body: calls((sound) => ({
    body: bodyOf(sound, { choices: [choiceOf(sound, { role: "assistant", content: null })], tool_calls: sound.calls }),
  })),
  calls_in_parts: calls(
    withMessage(({ calls }) => ({
      tool_calls: undefined,
      content: calls.map(({ id, function: called }) => ({
        type: "tool_use",
        id,
        name: called.name,
        input: inputOf(called),
      })),
    })),
  ),
  call_alone: { ...calls(withMessage(({ calls }) => ({ tool_calls: calls[0] }))), of: "one call" },
  function_call: {
    ...calls(withMessage(({ calls }) => ({ tool_calls: undefined, function_call: calls[0]?.function }))),
    of: "one call",
  },
  text_hermes: text((calls) => calls.map((call) => `<tool_call>\n${named(call)}\n</tool_call>`).join("\n")),
  text_thinking: text(
    (calls) => `<think>I need a tool.</think>\n${calls.map((call) => `<tool_call>${named(call)}`).join("\n")}`,
  ),
  text_qwen: text((calls) =>
    calls
      .map((call) => {
        const parameters = Object.entries(inputOf(call)).map(parameter).join("");
        return `<tool_call>\n<function=${call.name}>\n${parameters}</function>\n</tool_call>`;
      })
      .join("\n"),
  ),
  text_functionary: text((calls) =>
    calls.map((call) => `<function=${call.name}>${call.arguments}</function>`).join(""),
  ),
  text_llama: text(
    (calls) => `<|python_tag|>${calls.map(named).join("; ").replaceAll('"arguments"', '"parameters"')}<|eom_id|>`,
  ),
  text_mistral: text((calls) => `[TOOL_CALLS][${calls.map(named).join(", ")}]`),
  text_devstral: text((calls) => calls.map((call) => `[TOOL_CALLS]${call.name}[ARGS]${call.arguments}`).join("")),
  text_deepseek: text(
    (calls) =>
      `<｜tool▁calls▁begin｜>${calls
        .map(
          (call) =>
            `<｜tool▁call▁begin｜>function<｜tool▁sep｜>${call.name}\n\`\`\`json\n${call.arguments}\n\`\`\`<｜tool▁call▁end｜>`,
        )
        .join("\n")}<｜tool▁calls▁end｜>`,
  ),
  text_kimi: text(
    (calls) =>
      `<|tool_calls_section_begin|>${calls
        .map(
          (call, i) =>
            `<|tool_call_begin|>functions.${call.name}:${i}<|tool_call_argument_begin|>${call.arguments}<|tool_call_end|>`,
        )
        .join("")}<|tool_calls_section_end|>`,
  ),
  text_harmony: text(
    (calls) =>
      `<|channel|>analysis<|message|>I need a tool.<|end|>${calls
        .map(
          (call) =>
            `<|start|>assistant<|channel|>commentary to=functions.${call.name} <|constrain|>json<|message|>${call.arguments}<|call|>`,
        )
        .join("")}`,
  ),
  text_harmony_stripped: {
    ...text((calls) => calls.map((call) => `commentary to=functions.${call.name} json${call.arguments}`).join("\n")),
    of: "one call",
  },
  text_glm: text((calls) =>
    calls
      .map((call) => {
        const pairs = Object.entries(inputOf(call)).map(
          ([key, value]) =>
            `<arg_key>${key}</arg_key>\n<arg_value>${typeof value === "string" ? value : JSON.stringify(value)}</arg_value>\n`,
        );
        return `<tool_call>${call.name}\n${pairs.join("")}</tool_call>`;
      })
      .join("\n"),
  ),
  text_minimax: text(
    (calls) =>
      `<minimax:tool_call>\n${calls
        .map((call) => {
          const parameters = Object.entries(inputOf(call)).map(
            ([name, value]) =>
              `<parameter name="${name}">${typeof value === "string" ? value : JSON.stringify(value)}</parameter>\n`,
          );
          return `<invoke name="${call.name}">\n${parameters.join("")}</invoke>`;
        })
        .join("\n")}\n</minimax:tool_call>`,
  ),
  text_python: text(
    (calls) =>
      `[${calls
        .map((call) => {
          const given = Object.entries(inputOf(call)).map(([name, value]) => `${name}=${python(value)}`);
          return `${call.name}(${given.join(", ")})`;
        })
        .join(", ")}]`,
  ),
  text_react: {
    ...text((calls) => calls.map((call) => `Action: ${call.name}\nAction Input: ${call.arguments}`).join("\n")),
    of: "one call",
  },
  text_json: text((calls) => `[${calls.map(named).join(", ")}]`),
} as const satisfies Record<string, Form>;
