import {
  type Document,
  listOperations,
  resolve,
  type SpecOperation,
} from '@visitor-apis/codegen/document';

/** An answer as a document has it: a status, and where it has a body, one of its examples. */
export interface Documented {
  readonly status: number;
  readonly success: boolean;
  readonly mediaType?: string;
  readonly example?: string;
  readonly value?: unknown;
}

type Mark = 'partial' | 'duplicate' | 'dropped' | { outcome: string; when: string } | undefined;

/** Reads from a document alone what an operation answers, and whether that is a success. */
export function readDocumented(document: Document, operation: string): Documented[] {
  const found = listOperations(document).find(({ id }) => id === operation) as SpecOperation;
  return Object.entries(found.responses).flatMap(([code, response]): Documented[] => {
    const status = Number(code);
    const isSuccess = (mark: Mark, value: unknown): boolean => {
      if (status > 299) return false;
      if (typeof mark !== 'object') return mark === undefined || mark === 'duplicate';
      // It applies only where the body has what `when` points to.
      return !JSON.stringify(value).includes(`"${mark.when.slice(1)}":`);
    };
    const whole = response['x-outcome'] as Mark;
    if (!response.content) return [{ status, success: isSuccess(whole, undefined) }];
    return Object.entries(response.content).flatMap(([mediaType, media]) =>
      Object.entries(media.examples ?? {}).map(([example, object]) => {
        const { value } = resolve(document, object);
        const success = isSuccess((media['x-outcome'] as Mark) ?? whole, value);
        return { status, success, mediaType, example, value };
      }),
    );
  });
}
