/** What the pages read of the API's answers; the OpenAPI document has the whole of each. */

export interface Run {
  readonly id: string;
  readonly status: string;
  readonly error: string | null;
  readonly dataset: string | null;
  readonly created_at: string;
  readonly finished_at: string | null;
  readonly specification: Readonly<Record<string, unknown>> | null;
}

/** A run in the list of all. */
export interface ListedRun extends Run {
  readonly figures?: {
    readonly count: number;
    readonly kept: number;
    readonly percent: number;
    readonly usd: number | null;
  };
}

export interface Spent {
  readonly completions: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly usd: number | null;
}

export interface RunProgress {
  readonly status: string;
  readonly percent: number;
  readonly eta: string | null;
  readonly elapsed_ms: number;
  readonly progress: {
    readonly count: number;
    readonly planned: number;
    readonly kept: number;
    readonly graded: number;
    readonly dropped: Readonly<Record<string, number>>;
    readonly shortfall: number;
    readonly shortfall_reason: string | null;
  };
  readonly funnel: readonly { readonly status: string; readonly reason: string | null; readonly tasks: number }[];
  readonly tiers: Readonly<Record<string, number>>;
  readonly paused: { readonly until: string | null; readonly reason: string } | null;
}

export interface RunDetail extends Run, RunProgress {
  readonly rates: { readonly kept_per_minute: number; readonly yield: number | null };
  readonly attempts: {
    readonly made: number;
    readonly with_verdict: number;
    readonly left_out: Readonly<Record<string, number>>;
  };
  readonly agreement: { readonly mean: number | null; readonly disputed: number };
  readonly spend: Spent & {
    readonly by: readonly (Spent & { readonly stage: string; readonly role: string; readonly model: string })[];
  };
  readonly operations: {
    readonly stages: readonly (Readonly<Record<string, number>> & { readonly stage: string })[];
    readonly per_task: Readonly<Record<string, number>> | null;
  };
}

export interface Diversity {
  readonly structure: Readonly<Record<string, unknown>> & {
    readonly tasks: number;
    readonly tools_covered: number;
    readonly unique_toolsets: number;
    readonly unique_sequences: number;
    readonly unique_graphs: number;
    readonly topology_classes: number;
  };
  readonly coordinator: {
    readonly domains: readonly {
      readonly domain: string;
      readonly wanted: number;
      readonly tries: number;
      readonly kept: number;
    }[];
    readonly tools?: readonly ToolFunnel[];
    readonly topologies?: readonly { readonly topology: string; readonly kept: number }[];
    readonly other_topologies: number;
    readonly unreachable: readonly GivenUp[];
  } | null;
}

/** A quota that is not tried any more. */
export interface GivenUp {
  readonly quota: string;
  readonly name: string;
  readonly tries: number;
  readonly kept: number;
  readonly reason: string;
}

export interface ToolFunnel {
  readonly tool: string;
  readonly domain: string;
  readonly kind: "retrieval" | "processing";
  readonly offered: number;
  readonly called: number;
  readonly succeeded: number;
  readonly in_solution: number;
  readonly kept: number;
  readonly calls: number;
}

export interface TaskSummary {
  readonly id: string;
  readonly run: string;
  readonly ordinal: number;
  readonly status: string;
  readonly round: number;
  readonly domain: string;
  readonly question: string | null;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly passed: number | null;
  readonly attempted: number | null;
  readonly tier: number | null;
  readonly disputed: boolean;
  readonly varies: string | null;
}

export interface Call {
  readonly id: string;
  readonly tool: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly ok: boolean;
  readonly error?: unknown;
  readonly ms?: number;
  readonly after?: string;
}

export interface Located {
  readonly call: string;
  readonly pointer: string;
  readonly value: unknown;
}
export type AnswerPointer = Located | { readonly operands: readonly Located[]; readonly value: unknown };

export interface Provenance {
  readonly from: { readonly call: string; readonly pointer: string };
  readonly to: { readonly call: string; readonly pointer: string };
}

export interface Check {
  readonly passed: boolean;
  readonly detail?: string;
}

export interface Round {
  readonly round: number;
  readonly question: string | null;
  readonly answer_text: string | null;
  readonly evidence: readonly Call[] | null;
  readonly provenance: readonly Provenance[] | null;
  readonly tries: number | null;
  readonly complaints: unknown;
}

export interface Message {
  readonly role: "system" | "user" | "assistant" | "tool";
  readonly content: string | null;
  readonly reasoning_content?: string;
  readonly tool_call_id?: string;
  readonly tool_calls?: readonly {
    readonly id: string;
    readonly function: { readonly name: string; readonly arguments: string };
  }[];
}

export interface Attempt {
  readonly attempt: number;
  readonly teacher: string;
  readonly ended: string | null;
  readonly detail: string | null;
  readonly format: number | null;
  readonly correct: number | null;
  readonly reward: number | null;
  readonly messages: readonly Message[] | null;
}

export interface TaskTrace extends TaskSummary {
  readonly answer: unknown;
  readonly answer_pointers: readonly AnswerPointer[] | null;
  readonly solution: readonly string[] | null;
  readonly certificate: Readonly<Record<string, Readonly<Record<string, unknown>> & Check>> | null;
  readonly configuration: (Readonly<Record<string, unknown>> & { readonly toolset: readonly string[] }) | null;
  readonly rounds: readonly Round[];
  readonly attempts: readonly Attempt[];
  readonly unreadable: readonly { readonly field: string; readonly text: string }[];
}

export interface Dataset {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly run: string;
  readonly status: string;
  readonly error: string | null;
  readonly created_at: string;
  readonly released_at: string | null;
}

export interface DatasetDetail extends Dataset {
  readonly tasks: { readonly sft: number; readonly rl: number; readonly eval: number };
  readonly dropped: { readonly tasks: number; readonly attempts: number };
  readonly taken_down: {
    readonly tasks: number;
    readonly first: readonly { readonly task: string; readonly reason: string; readonly at: string }[];
  };
  readonly files: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly rows: number;
    readonly sha256: string;
    readonly url: string;
  }[];
}

export interface Source {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly url: string | null;
  readonly status: string;
  readonly error: string | null;
  readonly domain: string;
  readonly created_at: string;
  readonly tools: {
    readonly unprobed: number;
    readonly ready: number;
    readonly drifting: number;
    readonly quarantined: number;
    readonly due: number;
    readonly reasons: Readonly<Record<string, number>>;
  };
  readonly reading: { readonly tools: number; readonly rejected: number; readonly warnings: readonly string[] } | null;
}

export interface SourceTool {
  readonly name: string;
  readonly origin: string;
  readonly description: string;
  readonly kind: string;
  readonly domain: string;
  readonly state: string;
  readonly reason: string | null;
  readonly message: string | null;
}

export interface Rejected {
  readonly origin?: string;
  readonly name?: string;
  readonly reason: string;
  readonly [field: string]: unknown;
}
