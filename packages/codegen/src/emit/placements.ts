import type { Placement } from '@visitor-apis/runtime';
import { type Document, resolve, type Schema, type SpecOperation } from '../document.ts';
import { SpecError } from '../spec-error.ts';
import { isJson } from './names.ts';

/** The places of an operation that client options fill, beside its security schemes. */
export function readFills(document: Document, { parameters, body }: SpecOperation): Placement[] {
  const fills: Placement[] = parameters.flatMap((parameter) => {
    const { 'x-filled-by': option, in: place, name } = parameter;
    return option && (place === 'header' || place === 'query') ? { in: place, name, option } : [];
  });
  const [, media] = Object.entries(body?.content ?? {}).find(([type]) => isJson(type)) ?? [];
  return [...fills, ...filledProperties(document, media?.schema ?? {})];
}

function filledProperties(document: Document, schema: Schema): Placement[] {
  const { properties = {} } = resolve(document, schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const option = property['x-filled-by'];
    return option ? { in: 'body', name, option } : [];
  });
}

/** The sets of credentials that a `security` names, any one of which suffices. */
export function readSecurity(
  document: Document,
  security: Record<string, string[]>[],
): Placement[][] {
  return security.map((set) =>
    Object.keys(set).map((key) => {
      const found = document.components?.securitySchemes?.[key];
      const { type, scheme, in: place, name, 'x-filled-by': option } = found ?? { type: '' };
      if (option && type === 'http' && scheme?.toLowerCase() === 'bearer') {
        return { in: 'header', name: 'Authorization', option, prefix: 'Bearer ' };
      }
      if (!name || !option || (place !== 'header' && place !== 'query')) {
        throw new SpecError(
          `Security scheme ${key} must be http bearer, or an apiKey in header or query, with x-filled-by`,
        );
      }
      return { in: place, name, option };
    }),
  );
}

/** For each option that may travel in several places: `apiKey` gives `apiKeyIn: header, query`. */
export function placementChoices(document: Document): Record<string, Placement['in'][]> {
  const places = new Map<string, Set<Placement['in']>>();
  for (const { option, in: place } of readSecurity(document, document.security ?? []).flat()) {
    places.set(option, (places.get(option) ?? new Set()).add(place));
  }
  const several = [...places].filter(([, set]) => set.size > 1);
  return Object.fromEntries(several.map(([option, set]) => [`${option}In`, [...set]]));
}
