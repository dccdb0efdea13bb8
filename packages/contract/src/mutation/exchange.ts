import { createMock, type Mock, type RecordedRequest } from '@visitor-apis/mocks';
import type { CaseWire } from '../cases/wire-of.ts';

/** A request of a case, and the URL that it goes to. */
export interface CaseExchange {
  /** Id of the case. */
  readonly id: string;
  readonly operation: string;
  readonly url: string;
  readonly wire: CaseWire;
  /** Pointers of what it is about: a change near one of them is noticed soonest by it. */
  readonly pointers: readonly string[];
}

/** Makes a mock of a document, with the further behaviour of its vendor. */
export function mockOf(document: object, vendor: string): Mock {
  return createMock(document, { vendor });
}

/** Sends a request to a mock; what comes of it, as a text to be compared. */
export async function exchange(
  mock: Mock,
  { url, wire }: CaseExchange,
  prepare?: () => void,
): Promise<string> {
  mock.reset();
  prepare?.();
  const { method, headers, body } = wire;
  const response = await mock.fetch(url, { method, headers, ...(body !== undefined && { body }) });
  const [seen] = mock.requests;
  return JSON.stringify({
    status: response.status,
    headers: [...response.headers].filter(([name]) => name !== 'sl-violations'),
    body: await response.text(),
    seen: seen && seenOf(seen),
  });
}

/** What the journal has of a request: the verdict, what was broken, and what may be shown. */
function seenOf(request: RecordedRequest): object {
  const { id: _, at: __, violations: ___, ...shown } = request.toJSON() as Record<string, unknown>;
  const broken = request.violations.map((one) => `${one.in} ${one.pointer} ${one.rule}`);
  return { ...shown, broken: broken.sort() };
}
