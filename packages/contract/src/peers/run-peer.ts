import type { Api } from '@visitor-apis/codegen';
import { startMock } from '@visitor-apis/mocks';
import { compareRecordings } from './compare-recordings.ts';
import {
  type ComparedCall,
  explainDifferences,
  findUnused,
  type JudgedDifference,
  type UnusedExplanation,
} from './explain-differences.ts';
import type { AnyPeer } from './load-peer.ts';
import { nameOrigin } from './name-origin.ts';
import { recordRequests } from './record-requests.ts';

/** What one call came to. */
export interface CallReport {
  readonly call: string;
  /** How many fields were compared. */
  readonly compared: number;
  readonly differences: readonly JudgedDifference[];
}

/** What both clients were found to send. It holds no value that may not be shown. */
export interface PeerReport {
  readonly api: string;
  readonly peer: string;
  /** Why the peer is not the vendor's package itself. */
  readonly note: string | undefined;
  readonly calls: readonly CallReport[];
  readonly unused: readonly UnusedExplanation[];
}

/** Makes every call with both clients against one mock, and compares what it recorded. */
export async function runPeer(api: Api, peer: AnyPeer): Promise<PeerReport> {
  const { origin, calls, explained } = peer;
  const mock = await startMock(api.key);
  const reports: CallReport[] = [];
  const compared: ComparedCall[] = [];
  try {
    for (const [call, { theirs, ours }] of Object.entries(calls)) {
      const sent = {
        theirs: await recordRequests(mock, () => theirs(peer.createTheirs(mock), mock)),
        ours: await recordRequests(mock, () => ours(peer.createOurs(mock), mock)),
      };
      const comparison = compareRecordings(sent.ours, sent.theirs);
      const paired = sent.ours.requests.length > 0 && sent.theirs.requests.length > 0;
      const one = { call, paired, differences: comparison.differences };
      compared.push(one);
      reports.push({
        call,
        compared: comparison.compared,
        differences: explainDifferences(one, explained),
      });
    }
  } finally {
    await mock.close();
  }
  return {
    api: api.key,
    peer: nameOrigin(origin),
    note: 'because' in origin ? origin.because : undefined,
    calls: reports,
    unused: findUnused(compared, explained),
  };
}
