import type { OpenPanelClient } from '../client.ts';

const CLIENTS = new WeakMap<object, OpenPanelClient>();

/** Remembers whose facade this is. */
export function keepClient(events: object, client: OpenPanelClient): void {
  CLIENTS.set(events, client);
}

/** The client that a facade calls; `undefined` for what is none. */
export function clientOf(events: object): OpenPanelClient | undefined {
  return CLIENTS.get(events);
}
