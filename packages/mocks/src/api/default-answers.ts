/** A status and the media types in which it is a plain success. */
export interface DefaultAnswer {
  readonly status: number;
  readonly mediaTypes: readonly string[];
}

interface Outcome {
  readonly $ref?: string;
  readonly 'x-outcome'?: string;
}

interface AnsweringDocument {
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: { readonly responses?: Readonly<Record<string, ResponseLike>> };
}

type ResponseLike = Outcome & { readonly content?: Readonly<Record<string, Outcome>> };

/**
 * What each operation answers when nobody asks for anything, by operationId: the first 2xx that is
 * a whole success. One that the vendor means otherwise (`x-outcome`: a duplicate, a dropped event)
 * has to be asked for.
 */
export function defaultAnswers(document: object): Map<string, DefaultAnswer> {
  const { paths = {}, components } = document as AnsweringDocument;
  const defaults = new Map<string, DefaultAnswer>();
  for (const operation of Object.values(paths).flatMap((item) => Object.values(item))) {
    const { operationId, responses } = (operation ?? {}) as {
      operationId?: string;
      responses?: Record<string, ResponseLike>;
    };
    for (const [status, object] of Object.entries(responses ?? {})) {
      if (!operationId || defaults.has(operationId) || !/^2\d\d$/.test(status)) continue;
      const name = object.$ref?.split('/').at(-1);
      const response = name ? components?.responses?.[name] : object;
      if (!response || response['x-outcome']) continue;
      const content = Object.entries(response.content ?? {});
      const whole = content.filter(([, media]) => !media['x-outcome']);
      if (content.length > 0 && whole.length === 0) continue;
      const mediaTypes = whole.map(([mediaType]) => mediaType);
      defaults.set(operationId, { status: Number(status), mediaTypes });
    }
  }
  return defaults;
}

/** Those of the media types that an `Accept` header admits. */
export function acceptable(mediaTypes: readonly string[], accept = '*/*'): string[] {
  const ranges = accept.split(',').map((range) => range.split(';')[0]?.trim() ?? '');
  return mediaTypes.filter((mediaType) =>
    ranges.some(
      (range) => range === '*/*' || range === mediaType || range === `${mediaType.split('/')[0]}/*`,
    ),
  );
}
