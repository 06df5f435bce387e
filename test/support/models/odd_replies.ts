/**
 * Odd replies: messages as models and servers really write them where the protocol has another form, each with what it is read
 * as. Calls are of the tools below; a name or arguments that no tool takes go on to the toolset, whose error the model reads.
 */

/** The tools that every one of these replies was offered, by name: what each needs. */
export const ODD_TOOLS = {
  get_weather: ["city"],
  add_numbers: ["a", "b"],
  now: [],
  name_industry: ["code"],
} as const satisfies Record<string, readonly string[]>;

/** Their parameters that are strings; the others may be anything. */
export const ODD_STRINGS: ReadonlySet<string> = new Set(["code"]);

/** The JSON Schema of a tool that needs these. */
export function oddSchema(required: readonly string[]) {
  const properties = required.map((name) => [name, ODD_STRINGS.has(name) ? { type: "string" } : {}] as const);
  return { type: "object", properties: Object.fromEntries(properties), required } as const;
}

export interface OddReply {
  readonly name: string;
  /** The message that is sent; a text is the content of one. */
  readonly sent: string | object;
  /** Tools were written into the prompt. */
  readonly prompted?: true;
  /** What is read: names with input, or with the text that stands where there is none. */
  readonly calls?: readonly (readonly [name: string, input: object | string])[];
  readonly content?: string;
  readonly thought?: string;
  /** Read from another form than the protocol's; if not given, whether there are calls. */
  readonly lenient?: boolean;
  /** What the toolset answers to the first call: there is no such tool (and which may be meant), or the arguments are none. */
  readonly answered?: string;
}

const PARIS = { city: "Paris" };
const weather = [["get_weather", PARIS]] as const;
const both = [
  ["get_weather", PARIS],
  ["add_numbers", { a: 1, b: 2 }],
] as const;
const JSON_CALL = '{"name": "get_weather", "arguments": {"city": "Paris"}}';
const ADD_CALL = '{"name": "add_numbers", "arguments": {"a": 1, "b": 2}}';
const native = (name: string, given: unknown, more: object = {}) => ({
  content: null,
  tool_calls: [{ id: "call_1", type: "function", function: { name, arguments: given } }],
  ...more,
});
const industry = [["name_industry", { code: "541511" }]] as const;
const QUOTED = "[not called, since text follows the call: a reply ends with its calls]";
const NO_OBJECT = "arguments: expected a JSON object";

/** Between tags and tokens. */
const TAGGED: readonly OddReply[] = [
  { name: "Hermes", sent: `<tool_call>\n${JSON_CALL}\n</tool_call>`, calls: weather },
  { name: "Hermes, a name alone", sent: '<tool_call>{"name": "now"}</tool_call>', calls: [["now", {}]] },
  { name: "Hermes, unclosed", sent: `<tool_call>\n${JSON_CALL}`, calls: weather },
  {
    name: "Hermes, two",
    sent: `<tool_call>${JSON_CALL}</tool_call>\n<tool_call>${ADD_CALL}</tool_call>`,
    calls: both,
  },
  {
    name: "Hermes, after prose",
    sent: `I need the weather first.\n<tool_call>${JSON_CALL}</tool_call>`,
    calls: weather,
    content: "I need the weather first.",
  },
  {
    name: "Hermes, before prose",
    sent: `<tool_call>${JSON_CALL}</tool_call>\nI wait for the result.`,
    calls: [["get_weather", QUOTED]],
    content: "I wait for the result.",
    answered: NO_OBJECT,
  },
  {
    name: "Hermes, two among prose",
    sent: `First: <tool_call>${JSON_CALL}</tool_call> then: <tool_call>${ADD_CALL}</tool_call>`,
    calls: [
      ["get_weather", QUOTED],
      ["add_numbers", { a: 1, b: 2 }],
    ],
    content: "First:\nthen:",
    answered: NO_OBJECT,
  },
  {
    name: "Hermes, quoted in prose",
    sent: `The page returned: <tool_call>${JSON_CALL}</tool_call> which I will ignore. The result is 5.`,
    calls: [["get_weather", QUOTED]],
    content: "The page returned:\nwhich I will ignore. The result is 5.",
    answered: NO_OBJECT,
  },
  {
    name: "Hermes, prompted, quoted in prose",
    sent: `The page returned: <tool_call>${JSON_CALL}</tool_call> which I will ignore. The result is 5.`,
    prompted: true,
    calls: [["get_weather", QUOTED]],
    content: "The page returned:\nwhich I will ignore. The result is 5.",
    answered: NO_OBJECT,
  },
  {
    name: "Hermes, with a tag too many",
    sent: `<tool_call>${JSON_CALL}</tool_call></function>`,
    calls: weather,
    content: "</function>",
  },
  {
    name: "Hermes, with a made-up result",
    sent: `<tool_call>${JSON_CALL}</tool_call>\n<tool_response>{"temperature": 20}</tool_response>`,
    calls: weather,
  },
  {
    name: "Hermes, a bracket short",
    sent: '<tool_call>{"name": "get_weather", "arguments": {"city": "Paris"}</tool_call>',
    calls: weather,
  },
  { name: "Hermes, a bracket too many", sent: `<tool_call>${JSON_CALL}}</tool_call>`, calls: weather },
  {
    name: "Hermes, in single quotes",
    sent: "<tool_call>{'name': 'get_weather', 'arguments': {'city': 'Paris'}}</tool_call>",
    calls: weather,
  },
  {
    name: "Hermes, arguments as text",
    sent: '<tool_call>{"name": "get_weather", "arguments": "{\\"city\\": \\"Paris\\"}"}</tool_call>',
    calls: weather,
  },
  {
    name: "Hermes, cut off",
    sent: '<tool_call>{"name": "get_weather", "arguments": {"city": "Par',
    calls: [["get_weather", '{"city": "Par']],
    answered: NO_OBJECT,
  },
  {
    name: "Hermes, of a tool that there is not",
    sent: '<tool_call>{"name": "get_wether", "arguments": {"city": "Paris"}}</tool_call>',
    calls: [["get_wether", PARIS]],
    answered: 'no tool "get_wether" in this toolset; did you mean "get_weather"?',
  },
  {
    name: "Hermes, no JSON",
    sent: "<tool_call>get_weather(Paris)</tool_call>",
    calls: [["get_weather", "Paris"]],
    answered: NO_OBJECT,
  },
  {
    name: "Qwen, by tags",
    sent: "<tool_call>\n<function=get_weather>\n<parameter=city>\nParis\n</parameter>\n</function>\n</tool_call>",
    calls: weather,
  },
  {
    name: "Qwen, by tags after prose",
    sent: "Let me look.\n<function=get_weather>\n<parameter=city>\nParis\n</parameter>\n</function>",
    calls: weather,
    content: "Let me look.",
  },
  {
    name: "Qwen, a string of digits",
    sent: "<tool_call>\n<function=name_industry>\n<parameter=code>\n541511\n</parameter>\n</function>\n</tool_call>",
    calls: industry,
  },
  {
    name: "Qwen, numbers",
    sent: "<function=add_numbers><parameter=a>1</parameter><parameter=b>2</parameter></function>",
    calls: [["add_numbers", { a: 1, b: 2 }]],
  },
  {
    name: "Qwen, a string that is JSON",
    sent: '<function=name_industry><parameter=code>{"a": true}</parameter></function>',
    calls: [["name_industry", { code: '{"a": true}' }]],
  },
  {
    name: "GLM, a string of digits",
    sent: "<tool_call>name_industry\n<arg_key>code</arg_key>\n<arg_value>541511</arg_value>\n</tool_call>",
    calls: industry,
  },
  {
    name: "Anthropic's tags, a string of digits",
    sent: '<function_calls><invoke name="name_industry"><parameter name="code">541511</parameter></invoke></function_calls>',
    calls: industry,
  },
  {
    name: "FunctionGemma, a string of digits",
    sent: "<start_function_call>call:name_industry{code:541511}<end_function_call>",
    calls: industry,
  },
  {
    name: "an element by the tool's name, a string of digits",
    sent: "<name_industry><code>541511</code></name_industry>",
    calls: industry,
  },
  { name: "functionary", sent: '<function=get_weather>{"city": "Paris"}</function>', calls: weather },
  {
    name: "Llama's tag",
    sent: '<|python_tag|>{"name": "get_weather", "parameters": {"city": "Paris"}}<|eom_id|>',
    calls: weather,
  },
  { name: "Llama's tag, as Python", sent: '<|python_tag|>get_weather.call(city="Paris")<|eom_id|>', calls: weather },
  { name: "Mistral", sent: `[TOOL_CALLS][${JSON_CALL}]`, calls: weather },
  { name: "Mistral, after prose", sent: `I look.[TOOL_CALLS][${JSON_CALL}]</s>`, calls: weather, content: "I look." },
  { name: "Mistral, with arguments", sent: '[TOOL_CALLS]get_weather[ARGS]{"city": "Paris"}', calls: weather },
  {
    name: "Mistral, with an id",
    sent: '[TOOL_CALLS]get_weather[CALL_ID]abc123[ARGS]{"city": "Paris"}',
    calls: weather,
  },
  {
    name: "Kimi",
    sent: '<|tool_calls_section_begin|><|tool_call_begin|>functions.get_weather:0<|tool_call_argument_begin|>{"city": "Paris"}<|tool_call_end|><|tool_calls_section_end|>',
    calls: weather,
  },
  {
    name: "Kimi, after prose",
    sent: 'I look.<|tool_calls_section_begin|><|tool_call_begin|>functions.get_weather:0<|tool_call_argument_begin|>{"city": "Paris"}<|tool_call_end|><|tool_calls_section_end|>',
    calls: weather,
    content: "I look.",
  },
  {
    name: "DeepSeek",
    sent: '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>function<｜tool▁sep｜>get_weather\n```json\n{"city": "Paris"}\n```<｜tool▁call▁end｜><｜tool▁calls▁end｜><｜end▁of▁sentence｜>',
    calls: weather,
  },
  {
    name: "DeepSeek V3.1",
    sent: 'I look.<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>get_weather<｜tool▁sep｜>{"city": "Paris"}<｜tool▁call▁end｜><｜tool▁calls▁end｜>',
    calls: weather,
    content: "I look.",
  },
  {
    name: "GLM",
    sent: "<tool_call>get_weather\n<arg_key>city</arg_key>\n<arg_value>Paris</arg_value>\n</tool_call>",
    calls: weather,
  },
  {
    name: "MiniMax",
    sent: '<minimax:tool_call>\n<invoke name="get_weather">\n<parameter name="city">Paris</parameter>\n</invoke>\n</minimax:tool_call>',
    calls: weather,
  },
  {
    name: "Anthropic's tags",
    sent: 'I look.\n<function_calls>\n<invoke name="get_weather">\n<parameter name="city">Paris</parameter>\n</invoke>\n</function_calls>',
    calls: weather,
    content: "I look.",
  },
  {
    name: "Cohere",
    sent: '<|START_ACTION|>[{"tool_call_id": "0", "tool_name": "get_weather", "parameters": {"city": "Paris"}}]<|END_ACTION|>',
    calls: weather,
  },
  { name: "Nemotron", sent: `<TOOLCALL>[${JSON_CALL}]</TOOLCALL>`, calls: weather },
  { name: "Granite", sent: `<|tool_call|>[${JSON_CALL}]`, calls: weather },
  { name: "Phi", sent: `<|tool_call|>[${JSON_CALL}]<|/tool_call|>`, calls: weather },
  { name: "LFM", sent: '<|tool_call_start|>[get_weather(city="Paris")]<|tool_call_end|>', calls: weather },
  {
    name: "InternLM",
    sent: '<|action_start|><|plugin|>{"name": "get_weather", "parameters": {"city": "Paris"}}<|action_end|>',
    calls: weather,
  },
  {
    name: "FunctionGemma",
    sent: "<start_function_call>call:get_weather{city:<escape>Paris<escape>}<end_function_call>",
    calls: weather,
  },
  { name: "an element by the tool's name", sent: "<get_weather><city>Paris</city></get_weather>", calls: weather },
  {
    name: "harmony",
    sent: '<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>commentary to=functions.get_weather <|constrain|>json<|message|>{"city": "Paris"}<|call|>',
    calls: weather,
    thought: "Hm.",
  },
  {
    name: "harmony, with a preamble",
    sent: '<|channel|>commentary<|message|>I look.<|end|><|start|>assistant<|channel|>commentary to=functions.get_weather<|message|>{"city": "Paris"}<|call|>',
    calls: weather,
    content: "I look.",
  },
  {
    name: "harmony, an answer",
    sent: "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Answer: 3<|return|>",
    content: "Answer: 3",
    thought: "Hm.",
    lenient: true,
  },
  {
    name: "harmony, of a tool that there is not",
    sent: '<|channel|>commentary to=browser.search<|message|>{"query": "Paris"}<|call|>',
    calls: [["browser.search", { query: "Paris" }]],
    answered: 'no tool "browser.search" in this toolset',
  },
  {
    name: "harmony without its tokens, a call",
    sent: 'analysisI need the weather.assistantcommentary to=functions.get_weather json{"city": "Paris"}',
    calls: weather,
    thought: "I need the weather.",
  },
  {
    name: "harmony without its tokens, an answer",
    sent: "analysisEasy.assistantfinalAnswer: 3",
    content: "Answer: 3",
    thought: "Easy.",
    lenient: true,
  },
];

/** Without tags. */
const BARE: readonly OddReply[] = [
  { name: "JSON alone", sent: JSON_CALL, calls: weather },
  { name: "JSON with parameters", sent: '{"name": "get_weather", "parameters": {"city": "Paris"}}', calls: weather },
  {
    name: "JSON with a type",
    sent: '{"type": "function", "name": "get_weather", "parameters": {"city": "Paris"}}',
    calls: weather,
  },
  {
    name: "JSON of OpenAI's messages",
    sent: '{"tool_calls": [{"type": "function", "function": {"name": "get_weather", "arguments": "{\\"city\\": \\"Paris\\"}"}}]}',
    calls: weather,
  },
  { name: "JSON of LangChain", sent: '{"action": "get_weather", "action_input": {"city": "Paris"}}', calls: weather },
  { name: "JSON by the tool's name", sent: '{"get_weather": {"city": "Paris"}}', calls: weather },
  { name: "JSON in a fence", sent: `\`\`\`json\n${JSON_CALL}\n\`\`\``, calls: weather },
  {
    name: "JSON in a fence after prose",
    sent: `Let me call the tool:\n\n\`\`\`json\n${JSON_CALL}\n\`\`\``,
    calls: weather,
    content: "Let me call the tool:",
  },
  {
    name: "JSON at the end of prose",
    sent: `I will call ${JSON_CALL}`,
    calls: weather,
    content: "I will call",
  },
  {
    name: "JSON with Python's words",
    sent: "{'name': 'add_numbers', 'arguments': {'a': 1, 'b': None,}}",
    calls: [["add_numbers", { a: 1, b: null }]],
  },
  {
    name: "JSON of a tool that there is not",
    sent: '{"name": "getweather_now", "arguments": {"city": "Paris"}}',
    content: '{"name": "getweather_now", "arguments": {"city": "Paris"}}',
  },
  { name: "a name before JSON", sent: 'get_weather {"city": "Paris"}', calls: weather },
  { name: "Python", sent: 'get_weather(city="Paris")', calls: weather },
  { name: "Python, a list", sent: "[get_weather(city='Paris'), add_numbers(a=1, b=2)]", calls: both },
  {
    name: "Python, printed",
    sent: '```tool_code\nprint(default_api.get_weather(city="Paris"))\n```',
    calls: weather,
  },
  {
    name: "Python, in a fence after prose",
    sent: 'I look:\n```python\nget_weather(city="Paris")\n```',
    calls: weather,
    content: "I look:",
  },
  {
    name: "Python, by position",
    sent: 'get_weather("Paris")',
    calls: [["get_weather", '"Paris"']],
    answered: NO_OBJECT,
  },
  {
    name: "ReAct",
    sent: 'Thought: I need the weather.\nAction: get_weather\nAction Input: {"city": "Paris"}',
    calls: weather,
    content: "I need the weather.",
  },
  {
    name: "ReAct, with a made-up observation",
    sent: 'Action: get_weather\nAction Input: {"city": "Paris"}\nObservation: 20 degrees\nThought: Good.',
    calls: weather,
  },
  {
    name: "ReAct, in bold",
    sent: '**Action:** get_weather\n**Action Input:** {"city": "Paris"}',
    calls: weather,
  },
  {
    name: "ReAct, no object",
    sent: "Action: get_weather\nAction Input: Paris",
    calls: [["get_weather", "Paris"]],
    answered: NO_OBJECT,
  },
  { name: "ReAct, in one line", sent: 'Action: get_weather(city="Paris")', calls: weather },
  {
    name: "ReAct, made up to its answer",
    sent: 'Action: get_weather\nAction Input: {"city": "Paris"}\nObservation: 20\nFinal Answer: 20',
    content: 'Action: get_weather\nAction Input: {"city": "Paris"}\nObservation: 20\nFinal Answer: 20',
  },
];

/** Names and arguments in the protocol's own field. */
const NATIVE: readonly OddReply[] = [
  { name: "a name", sent: native("get_weather", '{"city":"Paris"}'), calls: weather, lenient: false },
  { name: "a name in another case", sent: native("Get_Weather", '{"city":"Paris"}'), calls: weather },
  { name: "a name in camel case", sent: native("getWeather", '{"city":"Paris"}'), calls: weather },
  { name: "a name with a hyphen", sent: native("get-weather", '{"city":"Paris"}'), calls: weather },
  { name: "a name with a space", sent: native("get weather", '{"city":"Paris"}'), calls: weather },
  { name: "functions.", sent: native("functions.get_weather", '{"city":"Paris"}'), calls: weather },
  { name: "tool.", sent: native("tool.get_weather", '{"city":"Paris"}'), calls: weather },
  { name: "default_api.", sent: native("default_api.get_weather", '{"city":"Paris"}'), calls: weather },
  { name: "namespace::", sent: native("weather::get_weather", '{"city":"Paris"}'), calls: weather },
  { name: "a number behind", sent: native("functions.get_weather:0", '{"city":"Paris"}'), calls: weather },
  { name: "a channel behind", sent: native("get_weather<|channel|>json", '{"city":"Paris"}'), calls: weather },
  {
    name: "a name with a slip",
    sent: native("get_wheather", '{"city":"Paris"}'),
    calls: [["get_wheather", PARIS]],
    lenient: false,
    answered: 'no tool "get_wheather" in this toolset; did you mean "get_weather"?',
  },
  { name: "arguments encoded twice", sent: native("get_weather", '"{\\"city\\":\\"Paris\\"}"'), calls: weather },
  { name: "arguments in a fence", sent: native("get_weather", '```json\n{"city":"Paris"}\n```'), calls: weather },
  { name: "arguments with a comma", sent: native("get_weather", '{"city":"Paris",}'), calls: weather },
  { name: "arguments in single quotes", sent: native("get_weather", "{'city': 'Paris'}"), calls: weather },
  {
    name: "arguments in Python's words",
    sent: native("add_numbers", "{'a': True, 'b': None}"),
    calls: [["add_numbers", { a: true, b: null }]],
  },
  { name: "arguments as an object", sent: native("get_weather", PARIS), calls: weather, lenient: false },
  { name: "no arguments", sent: native("now", ""), calls: [["now", {}]], lenient: false },
  {
    name: "arguments that are prose",
    sent: native("get_weather", "the city of Paris"),
    calls: [["get_weather", "the city of Paris"]],
    lenient: false,
    answered: NO_OBJECT,
  },
  {
    name: "a call in its field beside one in the text",
    sent: native("now", "{}", { content: `I also think of ${JSON_CALL}` }),
    calls: [["now", {}]],
    content: `I also think of ${JSON_CALL}`,
    lenient: false,
  },
];

/** Calls to which tools were prompted. */
const PROMPTED: readonly OddReply[] = [
  {
    name: "prompted, as asked",
    sent: `{"tool_calls": [${JSON_CALL}]}`,
    prompted: true,
    calls: weather,
    lenient: false,
  },
  { name: "prompted, Hermes", sent: `<tool_call>${JSON_CALL}</tool_call>`, prompted: true, calls: weather },
  {
    name: "prompted, among prose",
    sent: `First ${JSON_CALL} and then I answer.`,
    prompted: true,
    calls: [["get_weather", QUOTED]],
    content: "First\nand then I answer.",
    answered: NO_OBJECT,
  },
  {
    name: "prompted, with a made-up result",
    sent: `{"tool_calls": [${JSON_CALL}]}\nResult of get_weather: 20`,
    prompted: true,
    calls: weather,
    content: "Result of get_weather: 20",
  },
  {
    name: "prompted, an object with a name",
    sent: '{"name": "Paris", "parameters": {"inhabitants": 2100000}}',
    prompted: true,
    content: '{"name": "Paris", "parameters": {"inhabitants": 2100000}}',
  },
  {
    name: "prompted, quoted beside an answer",
    sent: `I called ${JSON_CALL} before.\nAnswer: 20`,
    prompted: true,
    content: `I called ${JSON_CALL} before.\nAnswer: 20`,
  },
];

/** What is no call. */
const NO_CALLS: readonly OddReply[] = [
  "Answer: 5",
  `I used <tool_call>${JSON_CALL}</tool_call> for this.\nAnswer: 20`,
  `Answer: ${JSON_CALL}`,
  "You can call get_weather(city) for this, or add_numbers.",
  "I would use `<tool_call>` tags here.",
  "The tool get_weather takes a city.",
  `You could call ${JSON_CALL} to learn that.`,
  'The record is {"name": "Ada", "born": 1815}',
  '{"name": "Ada", "born": 1815}',
  '[{"name": "Peru"}, {"name": "Chile"}]',
  "f(x) = 2x",
  "[1, 2, 3]",
  "Action: none\nI know it.",
  "Action: none\nAction Input: n/a",
  "The plan has two parts.\nAction: Buy shares of Acme\nAction Input: 100 units\nThis concludes.",
  '{"name": "Paris", "parameters": {"inhabitants": 2100000}}',
  'I did not need to call\nget_weather(city="Paris")',
  `This can be said without calling ${JSON_CALL}`,
].map((content, i) => ({ name: `no call, ${i + 1}`, sent: content, content }));

/** Ends of turns, and turns made up. */
const ENDS: readonly OddReply[] = [
  "<|im_end|>",
  "<|eot_id|>",
  "</s>",
  "<end_of_turn>",
  "<|endoftext|>",
  "<｜end▁of▁sentence｜>",
  "<|im_end|>\n<|endoftext|>\n",
  "<|im_end|>\n<|im_start|>user\nAnother question",
  "<|eot_id|><|start_header_id|>user<|end_header_id|>\n\nAnd now?",
].map((end, i) => ({ name: `an end, ${i + 1}`, sent: `Answer: 5${end}`, content: "Answer: 5" }));

/** Thoughts, wherever they stand. */
const THOUGHTS: readonly OddReply[] = [
  ...[
    { reasoning: "Hm." },
    { reasoning_content: "Hm." },
    { thinking: "Hm." },
    { reasoning_details: [{ type: "reasoning.text", text: "Hm." }] },
    {
      content: [
        { type: "thinking", thinking: "Hm." },
        { type: "text", text: "Answer: 5" },
      ],
    },
    { content: "<think>\nHm.\n</think>\n\nAnswer: 5" },
    { content: "Hm.\n</think>\nAnswer: 5" },
    { content: "<thinking>Hm.</thinking>Answer: 5" },
    { content: "[THINK]Hm.[/THINK]Answer: 5" },
    { content: "<|START_THINKING|>Hm.<|END_THINKING|>Answer: 5" },
  ].map((fields, i) => ({
    name: `a thought, ${i + 1}`,
    sent: { content: "Answer: 5", ...fields },
    content: "Answer: 5",
    thought: "Hm.",
  })),
  { name: "a thought, cut off", sent: "<think>Hm.", thought: "Hm." },
  { name: "a thought with a call in it", sent: `<think>Perhaps ${JSON_CALL}`, thought: `Perhaps ${JSON_CALL}` },
  {
    name: "a thought before a call",
    sent: `<think>Hm.</think>\n<tool_call>${JSON_CALL}</tool_call>`,
    calls: weather,
    thought: "Hm.",
  },
];

export const ODD_REPLIES: readonly OddReply[] = [
  ...TAGGED,
  ...BARE,
  ...NATIVE,
  ...PROMPTED,
  ...NO_CALLS,
  ...ENDS,
  ...THOUGHTS,
];
