import { ClientError, type ErrorOrigin } from './client-error.ts';

/**
 * No answer, or only part of one: the connection was refused, reset or cut. The request may have
 * reached the vendor.
 *
 * `cause` has the name and code of what `fetch` threw and no more: some platforms put the URL into
 * the rest, and a URL may hold a key or a person.
 */
export class NetworkError extends ClientError {
  override readonly name = 'NetworkError';
  readonly kind = 'network';
  /** The platform's code where it gives one, e.g. `ECONNREFUSED`. */
  readonly code: string | undefined;
  /** Whether the request may have reached the vendor. */
  readonly sent: boolean;

  /** @param again - whether the same attempt had sent a request before this one */
  constructor(where: string, origin: ErrorOrigin, cause: unknown, again = false) {
    const { code, syscall } = systemErrorOf(cause);
    const reason = code ? ` (${code})` : '';
    const sent =
      again ||
      origin.response !== undefined ||
      !BEFORE_SENDING.test(code ?? '') ||
      !/^(connect|getaddrinfo)/.test(syscall ?? 'connect');
    super(
      origin.response
        ? `${where} answered ${origin.response.status}, but the body broke off${reason}. The request did arrive.`
        : `${where} got no answer${reason}. Check the network and the baseUrl; ${sent ? 'the request may have arrived' : 'nothing was sent'}.`,
      origin,
      { cause: outlineOf(cause, code) },
    );
    this.code = code;
    this.sent = sent;
  }
}

// Raised before a request is written: no address, no connection, no handshake.
const BEFORE_SENDING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|UND_ERR_CLOSED|ERR_TLS|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|ConnectionRefused)/;

function outlineOf(cause: unknown, code: string | undefined): Error {
  const name = cause instanceof Error ? cause.name : typeof cause;
  const outline = Object.assign(new Error(code ?? 'no code'), code && { code });
  Object.defineProperty(outline, 'name', { value: name });
  // Its stack would be ours, not that of the fault.
  outline.stack = `${name}: ${outline.message}`;
  return outline;
}

/** The first thing in a chain of causes that has a code. */
function systemErrorOf(cause: unknown): { code?: string; syscall?: string } {
  // Node hides the reason one level down: TypeError "fetch failed" { cause: { code } }.
  for (let depth = 0; depth < 3 && typeof cause === 'object' && cause !== null; depth++) {
    const { code, syscall, cause: next } = cause as Record<string, unknown>;
    // What does not look like a code may be a URL with a key in it.
    if (typeof code === 'string' && /^[A-Za-z]\w{1,60}$/.test(code)) {
      return typeof syscall === 'string' ? { code, syscall } : { code };
    }
    cause = next;
  }
  return {};
}
