import type { Attributes } from '@opentelemetry/api';
import { isClientError } from '../errors/client-error.ts';
import type { MiddlewareContext } from '../middleware.ts';

/**
 * What is known of an attempt before it is sent, in the words of OpenTelemetry's conventions for
 * HTTP clients. They ask for `url.full` too, which is left out: a URL may hold a key or a person.
 */
export function attributesOf(call: MiddlewareContext): Attributes {
  const { protocol, hostname, port } = new URL(call.request.url);
  return {
    'http.request.method': call.request.method,
    'url.template': call.route,
    // The conventions want IPv6 without the brackets that a URL needs.
    'server.address': hostname.replace(/^\[|\]$/g, ''),
    'server.port': Number(port) || (protocol === 'http:' ? 80 : 443),
    ...(call.attempt > 1 && { 'http.request.resend_count': call.attempt - 1 }),
    'visitor_apis.vendor': call.vendor,
    'visitor_apis.operation': call.operation,
  };
}

/** How an attempt failed, in a word of few: no message, which could hold a person. */
export function errorTypeOf(error: unknown): string {
  // What another middleware threw says nothing that could be relied on.
  if (!isClientError(error)) return '_OTHER';
  const { code } = error as { code?: string | undefined };
  return code && /^[A-Z0-9_]{1,64}$/.test(code) ? code : error.kind;
}
