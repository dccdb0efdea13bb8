import type { RecordedRequest, RunningMock } from '@visitor-apis/mocks';

/** What a client sent during a call, and how the call failed, if it did. */
export interface Recording {
  readonly requests: readonly RecordedRequest[];
  /** Name of the error. Its message may hold what was sent. */
  readonly failure: string | undefined;
}

/** Makes a call, and gives the requests that reached the mock. */
export async function recordRequests(mock: RunningMock, call: () => unknown): Promise<Recording> {
  mock.reset();
  let failure: string | undefined;
  try {
    await call();
  } catch (error) {
    failure = error instanceof Error ? error.name : 'something that is no Error';
  }
  return { requests: [...mock.requests], failure };
}
