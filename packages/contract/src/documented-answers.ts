import {
  type Document,
  type OutcomeMark,
  resolve,
  type SpecOperation,
} from '@visitor-apis/codegen';

/** One answer that a spec documents: a status, and where it has a body, one named example. */
export interface DocumentedAnswer {
  readonly status: number;
  /** Whether it is a success, and a whole one. */
  readonly success: boolean;
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
    const is2xx = status >= 200 && status < 300;
    const isWhole = (outcome: OutcomeMark | undefined, value?: unknown): boolean => {
      if (typeof outcome !== 'object') return outcome === undefined || outcome === 'duplicate';
      const [, member = ''] = outcome.when.split('/');
      return !(typeof value === 'object' && value !== null && member in value);
    };
    const whole = is2xx && isWhole(response['x-outcome']);
    if (!response.content) return [{ status, success: whole }];
    return Object.entries(response.content).flatMap(([mediaType, media]) => {
      const { examples = {}, 'x-outcome': outcome } = media;
      const named = Object.entries(examples);
      if (named.length === 0) throw new Error(`${id}: ${status} ${mediaType} has no example`);
      return named.map(([example, object]) => {
        const { value } = resolve(document, object);
        const success = outcome ? is2xx && isWhole(outcome, value) : whole;
        return { status, success, content: { mediaType, example, value } };
      });
    });
  });
}
