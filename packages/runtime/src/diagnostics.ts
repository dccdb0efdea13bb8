import type { ErrorKind } from './errors/client-error.ts';

/**
 * What is published on the channels `visitor-apis:start`, `visitor-apis:attempt`,
 * `visitor-apis:end` and `visitor-apis:error` of `node:diagnostics_channel`. One object per call,
 * the same on each channel, filled in as the call goes on. It holds no id, no body and no URL.
 */
export interface CallEvent {
  /** Vendor, e.g. `fingerprint`. */
  readonly vendor: string;
  /** operationId, e.g. `getEvent`. */
  readonly operation: string;
  readonly method: string;
  /** Route template, e.g. `/events/{request_id}`. */
  readonly route: string;
  /** Attempts made so far. */
  attempts: number;
  /** HTTP status of the last answer, if there was one. */
  status?: number | undefined;
  /** How the call, or the attempt, failed. */
  kind?: ErrorKind | undefined;
  /** Milliseconds since the call began. */
  duration: number;
}

type Stage = 'start' | 'attempt' | 'end' | 'error';
type Channel = { readonly hasSubscribers: boolean; publish(message: unknown): void };

/** The channels of the platform. */
export type Diagnostics = Readonly<Record<Stage, Channel>>;

/**
 * The channels, where the platform has them. Reached without an import, which an edge worker could
 * not resolve.
 */
export function openDiagnostics(): Diagnostics | undefined {
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?(id: string): { channel(name: string): Channel } | undefined;
    };
  };
  const module = process?.getBuiltinModule?.('node:diagnostics_channel');
  if (!module) return undefined;
  const open = (stage: Stage) => module.channel(`visitor-apis:${stage}`);
  return { start: open('start'), attempt: open('attempt'), end: open('end'), error: open('error') };
}
