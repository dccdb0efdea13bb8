import type { ClientOptions } from './client-options.ts';
import type { Clock } from './clock.ts';
import type { ApiDefinition } from './definition.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { GivenOptions } from './placements.ts';

/** What all calls of one client share. */
export interface ClientContext {
  readonly definition: ApiDefinition;
  readonly options: ClientOptions & GivenOptions;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly diagnostics: Diagnostics | undefined;
}

const CONTEXTS = new WeakMap<object, ClientContext>();

/** Remembers what the calls of a client share. */
export function keepContext(client: object, context: ClientContext): void {
  CONTEXTS.set(client, context);
}

/** What the calls of a client share, for what else a vendor's package builds on it. */
export function contextOf(client: object): ClientContext {
  return CONTEXTS.get(client) as ClientContext;
}
