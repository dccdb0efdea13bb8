import type { OperationDefinition } from '@visitor-apis/runtime';
import type { Reply } from './fault.ts';

/** What a whole answer is to who called: `ok`, or the kind of the error. */
export function kindOf(reply: Reply, { responses, outcomes }: OperationDefinition): string {
  const { status } = reply;
  const documented = responses[status];
  if (documented === undefined) return 'unexpected';
  const types = typeof documented === 'string' ? ['application/json'] : documented.types;
  const isGood = status >= 200 && status < 300;
  if (!canBeRead(reply, types)) return isGood ? 'decode' : 'unexpected';
  const outcome = outcomes?.[`${status} ${typeOf(reply)}`] ?? outcomes?.[status];
  const isStored = outcome === undefined || outcome === 'duplicate' || typeof outcome === 'object';
  return isGood && isStored ? 'ok' : 'http';
}

function canBeRead(reply: Reply, types: readonly string[]): boolean {
  const { body = '' } = reply;
  const type = typeOf(reply);
  // Where no body is documented, none is looked at; but a page is not the vendor's.
  if (types.length === 0) return !(body && type === 'text/html');
  // An empty text is a text where nothing else can be meant.
  if (body === '')
    return type === 'text/plain' ? types.includes(type) : String(types) === 'text/plain';
  if (!types.includes(type)) return false;
  return type !== 'application/json' || isWhole(body);
}

function typeOf({ headers = {} }: Reply): string {
  return headers['content-type']?.split(';')[0] ?? '';
}

function isWhole(json: string): boolean {
  try {
    JSON.parse(json);
    return true;
  } catch {
    return false;
  }
}
