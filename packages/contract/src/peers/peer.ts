import type { RunningMock } from '@visitor-apis/mocks';
import type { Explanation } from './explanation.ts';

/** One thing to do, done with each of two clients. */
export interface PeerCall<Theirs, Ours> {
  /** How it is written with the other client. */
  readonly theirs: (client: Theirs, mock: RunningMock) => unknown;
  /** How it is written with ours, with the same input. */
  readonly ours: (client: Ours, mock: RunningMock) => unknown;
}

/** Where the other client comes from. */
export type PeerOrigin =
  /** An installed package: its version is read from its `package.json`. */
  | { readonly package: string }
  /** Requests written by hand after a version that cannot be installed, and why it cannot. */
  | { readonly rebuiltFrom: string; readonly version: string; readonly because: string };

/** Another client of the same API, and what both are asked to do. */
export interface Peer<Theirs = never, Ours = never, Call extends string = string> {
  readonly origin: PeerOrigin;
  /** Made anew for each call: a client may remember what it did before. */
  readonly createTheirs: (mock: RunningMock) => Theirs;
  readonly createOurs: (mock: RunningMock) => Ours;
  readonly calls: Readonly<Record<Call, PeerCall<Theirs, Ours>>>;
  /** Every difference that is meant to be there. */
  readonly explained: readonly Explanation<NoInfer<Call>>[];
}

/**
 * Declares the peer of an API. An explanation for a call that there is not does not compile.
 *
 * @example
 * ```ts
 * export const peer = definePeer({
 *   origin: { package: 'vendor-client' },
 *   createTheirs: ({ url }) => new VendorClient({ url }),
 *   createOurs: ({ url }) => createVendorClient({ baseUrl: url }),
 *   calls: { getEvent: { theirs: (client) => …, ours: (client) => … } },
 *   explained: [{ calls: 'all', field: 'header accept', ours: 'application/json', theirs: undefined, because: '…' }],
 * });
 * ```
 */
export function definePeer<Theirs, Ours, Call extends string>(
  peer: Peer<Theirs, Ours, Call>,
): Peer<Theirs, Ours, Call> {
  return peer;
}
