import type { TrackOptions } from '../operations.gen.ts';
import type { EventContext } from './event-context.ts';
import { refuseEvent } from './refuse-event.ts';

/**
 * What the vendor takes for a server: a name without a slash, then digits and dots. A test holds
 * the version to that of the package.
 */
export const SERVER_AGENT = 'visitor-apis-openpanel/0.1.0';

const OF_A_SERVER = /^[^/]+\/[\d.]+$/;

/**
 * Header parameters that say for whom a call is made.
 *
 * @param fallback - user agent of a call that is made for nobody
 * @throws {InvalidInputError} an address or a user agent that would be taken for another's
 */
export function callerHeaders(
  { ip: address, userAgent }: EventContext,
  fallback: string | undefined,
): NonNullable<TrackOptions['header']> {
  // A socket that listens on `::` gives IPv4 addresses in this form.
  const ip = address?.trim().replace(/^::ffff:(?=\d+\.)/i, '');
  if (ip && /[\s,]/.test(ip)) {
    refuseEvent(
      'context.ip',
      'must be one address, got a list; take the one that your own proxy wrote, mostly the last',
    );
  }
  if (userAgent && !ip && !OF_A_SERVER.test(userAgent)) {
    refuseEvent(
      'context.userAgent',
      'needs `ip`: without it all who use this browser would be one visitor, at the address of your server',
    );
  }
  const agent = userAgent || fallback;
  return { ...(ip && { 'openpanel-client-ip': ip }), ...(agent && { 'user-agent': agent }) };
}

/**
 * The user agent of calls that are made for nobody: none where the caller has set one, and none in
 * a browser, which sends its own.
 */
export function fallbackAgent(
  headers: Readonly<Record<string, string | undefined>> = {},
): string | undefined {
  const own = Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'user-agent' && value !== undefined,
  );
  return own || isBrowser() ? undefined : SERVER_AGENT;
}

/** Whether this is a page or a worker of one: servers and edge workers have names of their own. */
export function isBrowser(): boolean {
  const { navigator } = globalThis as { navigator?: { userAgent?: string } };
  return /^Mozilla\//.test(navigator?.userAgent ?? '');
}
