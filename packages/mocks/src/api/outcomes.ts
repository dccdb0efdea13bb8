type Mark = string | { readonly outcome: string; readonly when: string } | undefined;

interface Marked {
  readonly $ref?: string;
  readonly 'x-outcome'?: Mark;
}

type ResponseObject = Marked & { readonly content?: Readonly<Record<string, Marked>> };

interface MarkedDocument {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly responses?: Readonly<Record<string, ResponseObject>> };
}

/** Says of an answer whether it is a success, and a whole one: from `x-outcome`. */
export type IsWhole = (
  operation: string,
  status: number,
  mediaType: string | undefined,
  value: unknown,
) => boolean;

/** Reads which 2xx are not what they look like. */
export function readOutcomes(document: object): IsWhole {
  const { paths = {}, components } = document as MarkedDocument;
  const marks = new Map<string, ResponseObject>();
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item))) {
    const { operationId, responses = {} } = Object(operation) as {
      operationId?: string;
      responses?: Record<string, ResponseObject>;
    };
    for (const [status, object] of Object.entries(responses)) {
      const name = object.$ref?.split('/').at(-1);
      const response = name ? components?.responses?.[name] : object;
      if (operationId && response) marks.set(`${operationId} ${status}`, response);
    }
  }
  return (operation, status, mediaType, value) => {
    if (status < 200 || status > 299) return false;
    const response = marks.get(`${operation} ${status}`);
    const mark = response?.content?.[mediaType ?? '']?.['x-outcome'] ?? response?.['x-outcome'];
    if (typeof mark !== 'object') return mark === undefined || mark === 'duplicate';
    const [, member = ''] = mark.when.split('/');
    return !(typeof value === 'object' && value !== null && member in value);
  };
}
