import { type Document, resolve, type SpecOperation } from '@visitor-apis/codegen';

/** One answer that a spec documents: a status, and where it has a body, one named example. */
export interface DocumentedAnswer {
  readonly status: number;
  /** Absent when the answer has no body. */
  readonly content?: {
    readonly mediaType: string;
    readonly example: string;
    readonly value: unknown;
  };
}

/**
 * Every documented answer of an operation, one per status, media type and named example.
 *
 * @throws when a body has no example: the mock would make one up
 */
export function documentedAnswers(
  document: Document,
  { id, responses }: SpecOperation,
): DocumentedAnswer[] {
  return Object.entries(responses).flatMap(([code, response]): DocumentedAnswer[] => {
    const status = Number(code);
    if (!Number.isInteger(status)) throw new Error(`${id}: status ${code} cannot be asked for`);
    if (!response.content) return [{ status }];
    return Object.entries(response.content).flatMap(([mediaType, { examples = {} }]) => {
      const named = Object.entries(examples);
      if (named.length === 0) throw new Error(`${id}: ${status} ${mediaType} has no example`);
      return named.map(([example, object]) => {
        const { value } = resolve(document, object);
        return { status, content: { mediaType, example, value } };
      });
    });
  });
}
