import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a request may come from a page of somebody else: browsers let any page send to loopback,
 * and a name of the page's own may lead here as well.
 */
export function isForeign({ headers }: IncomingMessage, boundTo: string): boolean {
  const { origin, host = '', 'sec-fetch-site': site } = headers;
  const name = host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');
  if (origin !== undefined && origin !== `http://${host}`) return true;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const isPage = origin !== undefined || site !== undefined;
  if (isPage && !isLoopback(name) && isIP(name) === 0) return true;
  // Told to listen elsewhere, it is reached by names that nobody here knows.
  return isLoopback(boundTo) && !isLoopback(name);
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}
