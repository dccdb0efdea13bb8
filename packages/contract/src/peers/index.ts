export { countDifferences, type FieldCounts } from './count-differences.ts';
export type { JudgedDifference, UnusedExplanation } from './explain-differences.ts';
export { ANY, type Explanation } from './explanation.ts';
export { type AnyPeer, loadPeer } from './load-peer.ts';
export { definePeer, type Peer, type PeerCall, type PeerOrigin } from './peer.ts';
export { type CallReport, type PeerReport, runPeer } from './run-peer.ts';
