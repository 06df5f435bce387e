/** The part of node-llama-cpp that a small model is served with. It is no package of the project, so its types are said here. */
import { pathToFileURL } from "node:url";

export type Token = number & { readonly token: never };

export interface Grammar {
  readonly grammar: string;
}

export interface Generation {
  readonly maxTokens: number;
  readonly temperature: number;
  readonly seed?: number;
  readonly customStopTriggers?: readonly string[];
  readonly grammar?: Grammar;
  readonly signal?: AbortSignal;
  readonly disableContextShift?: boolean;
  readonly onToken?: (tokens: readonly Token[]) => void;
}

export interface Sequence {
  /** What it has read and written so far: what a prompt has in common with it is not read again. */
  readonly contextTokens: readonly Token[];
}

export interface Completer {
  generateCompletionWithMeta(
    prompt: readonly Token[],
    options: Generation,
  ): Promise<{ readonly response: string; readonly metadata: { readonly stopReason: string } }>;
}

export interface Model {
  tokenize(text: string, special: boolean): Token[];
  createContext(options: { contextSize: number; threads: number; sequences: number }): Promise<{
    getSequence(): Sequence;
  }>;
}

export interface Llama {
  loadModel(options: { modelPath: string }): Promise<Model>;
  createGrammarForJsonSchema(schema: object): Promise<Grammar>;
  getGrammarFor(type: "json"): Promise<Grammar>;
}

export interface Library {
  getLlama(options: { build: "never"; gpu: false; maxThreads: number; logLevel: string }): Promise<Llama>;
  readonly LlamaCompletion: new (options: { contextSequence: Sequence; autoDisposeSequence: boolean }) => Completer;
}

/** @param entry path of the library's entry. */
export async function libraryAt(entry: string): Promise<Library> {
  return (await import(pathToFileURL(entry).href)) as Library;
}
