import type { OperationDefinition } from '@visitor-apis/runtime';
import type { Reply } from './fault.ts';

/** The head of an answer that says that all went well, with the body given for its media type. */
export function successOf(
  { responses, outcomes }: OperationDefinition,
  bodies: { readonly json: string; readonly text: string },
): Reply & { readonly body: string } {
  for (const [status, response] of Object.entries(responses)) {
    if (!status.startsWith('2')) continue;
    const types = typeof response === 'string' ? ['application/json'] : response.types;
    // Where no body is documented, one comes all the same: it must not matter.
    for (const type of types.length ? types : ['application/json']) {
      const outcome = outcomes?.[`${status} ${type}`] ?? outcomes?.[status];
      if (typeof outcome === 'string') continue;
      return {
        status: Number(status),
        headers: { 'content-type': type },
        body: type === 'application/json' ? bodies.json : bodies.text,
      };
    }
  }
  throw new Error('The operation documents no success.');
}
