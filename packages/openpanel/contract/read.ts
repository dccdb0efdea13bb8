import type { ContractCase } from '@visitor-apis/contract';
import type { OpenPanelAnalyticsClient } from '../src/analytics/index.ts';
import { type BadQueries, badQueries } from './bad-input.ts';
import { badCredentials, headers } from './credentials.ts';

/** The project that is asked about. */
export const project = 'garden-shop';

/** A case of the analytics client. */
export type AnalyticsCase = ContractCase<OpenPanelAnalyticsClient>;

/**
 * An operation that reads.
 *
 * @param queries - those that break a rule; for an operation that takes no query, none
 * @param needed - the query without which it is not valid
 */
export function read(
  path: string,
  call: AnalyticsCase['call'],
  queries: BadQueries = {},
  needed = '',
): AnalyticsCase {
  return {
    call,
    valid: { method: 'GET', path: needed ? `${path}?${needed}` : path, headers },
    refused: [...badCredentials, ...badQueries(path, queries)],
  };
}
