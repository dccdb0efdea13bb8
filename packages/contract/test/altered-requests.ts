import fc from 'fast-check';
import { ALTERATIONS } from './alterations.ts';
import type { WireForm } from './wire-form.ts';

/** Requests with up to three things about them altered: the same for the same seed. */
export function alteredRequests(
  valid: readonly WireForm[],
  { count, seed }: { count: number; seed: number },
): WireForm[] {
  const altered = fc.gen().map((pick) => {
    const names = fc.constantFrom(...Object.keys(ALTERATIONS));
    let request = pick(fc.constantFrom, ...valid);
    for (const name of pick(fc.array, names, { maxLength: 3 })) {
      request = ALTERATIONS[name]?.(request, pick) ?? request;
    }
    return sendable(request);
  });
  return fc.sample(altered, { numRuns: count, seed });
}

/** No `fetch` sends a body with these. */
function sendable({ body, ...request }: WireForm): WireForm {
  return body === undefined || request.method === 'GET' || request.method === 'HEAD'
    ? request
    : { ...request, body };
}
