import { type Document, resolve, type SpecOperation } from '../document.ts';
import { literal } from './literal.ts';
import { isJson } from './names.ts';
import { pathSlots } from './signature.ts';

/**
 * The arguments of a call as the spec's own examples make it.
 *
 * @param needs - query parameters that are given beside the required ones
 */
export function exampleArguments(
  document: Document,
  operation: SpecOperation,
  needs: readonly string[] = [],
): string {
  const path = pathSlots(document, operation).map((slot) => literal(slot.example ?? '…'));
  const input = exampleInput(document, operation, needs);
  return [...path, ...(input === undefined ? [] : [literal(input)])].join(', ');
}

function exampleInput(
  document: Document,
  operation: SpecOperation,
  needs: readonly string[],
): unknown {
  const { body, parameters } = operation;
  if (body) {
    const media = Object.entries(body.content).find(([type]) => isJson(type))?.[1];
    const first = Object.values(media?.examples ?? {})[0];
    const value = first && resolve(document, first).value;
    const filled = Object.entries(resolve(document, media?.schema ?? {}).properties ?? {})
      .filter(([, property]) => property['x-filled-by'])
      .map(([name]) => name);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !filled.includes(name)));
  }
  const required = parameters.filter(
    (p) => p.in === 'query' && (p.required || needs.includes(p.name)) && !p['x-filled-by'],
  );
  return required.length ? Object.fromEntries(required.map((p) => [p.name, p.example])) : undefined;
}
