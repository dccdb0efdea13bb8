import type { RecordedRequest } from '../journal/recorded-request.ts';

/** What of a request is looked at. */
export type ObservedRequest = Pick<
  RecordedRequest,
  'path' | 'query' | 'headers' | 'body' | 'region' | 'verdict' | 'violations' | 'furtherViolations'
>;
