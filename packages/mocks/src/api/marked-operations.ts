import type { Refusals } from './refusals.ts';

/** A 2xx that is not what it looks like: always, or where the body has the member. */
export type OutcomeMark = string | { readonly outcome: string; readonly when: string } | undefined;

interface Marked {
  readonly $ref?: string;
  readonly 'x-outcome'?: OutcomeMark;
}

/** A documented answer, as far as marks are concerned. */
export type MarkedResponse = Marked & { readonly content?: Readonly<Record<string, Marked>> };

/** An operation that has an id, and what stands on it and its answers in extensions. */
export interface MarkedOperation {
  readonly operationId: string;
  readonly refusals: Refusals | undefined;
  readonly responses: readonly (readonly [status: string, response: MarkedResponse])[];
}

interface MarkedDocument {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly responses?: Readonly<Record<string, MarkedResponse>> };
}

/** The operations of a document that may be anything: what is not there, or elsewhere, is left out. */
export function markedOperations(document: object): MarkedOperation[] {
  const { paths = {}, components } = document as MarkedDocument;
  const members = Object.values(paths).flatMap((item) => Object.values(item));
  return members.flatMap((member): MarkedOperation[] => {
    const {
      operationId,
      responses,
      'x-refusals': refusals,
    } = Object(member) as {
      operationId?: string;
      responses?: Record<string, MarkedResponse>;
      'x-refusals'?: Refusals;
    };
    if (!operationId) return [];
    const resolved = Object.entries(responses ?? {}).flatMap(([status, object]) => {
      const name = object.$ref?.split('/').at(-1);
      const response = name ? components?.responses?.[name] : object;
      return response ? [[status, response] as const] : [];
    });
    return [{ operationId, refusals, responses: resolved }];
  });
}
