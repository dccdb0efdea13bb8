import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Subject } from './subject.ts';

/** What a server answers, or begins to. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How an exchange ends: with a whole answer, broken off, never, or before there was a connection. */
export type Ending = 'answered' | 'broken' | 'timeout' | 'refused';

/** One way of a server to misbehave. */
export interface Fault {
  /** For people, and the name of its test. */
  readonly name: string;
  readonly ending: Ending;
  /**
   * What is answered, whole or in part; absent when no answer begins. `elsewhere` is the address
   * of a second server, which nobody may call.
   */
  readonly reply?: (subject: Subject, elsewhere: string) => Reply;
  /** Gives the reply, or what there is of it; by default as it should be given. */
  readonly give?: (response: ServerResponse, reply: Reply) => void;
  /** Takes over a connection before anything is read from it. */
  readonly connected?: (socket: Socket) => void;
  /** Whether to strike at the head of a request, before its body is read. */
  readonly impatient?: true;
  /** Milliseconds, instead of ones that are never reached. */
  readonly limits?: {
    readonly timeout?: number;
    readonly deadline?: number;
    readonly maxDelay?: number;
  };
  /** Milliseconds, least and most, that the answer asks the client to wait. */
  readonly asksFor?: readonly [number, number];
  /** The deadline leaves no time for another attempt. */
  readonly noTime?: true;
  /** The form that throws is tried beside the one that does not. */
  readonly thrown?: true;
}
