import { covers, essenceOf } from '../media-type.ts';
import { markedOperations } from './marked-operations.ts';

/** A status and the media types in which it is a plain success. */
export interface DefaultAnswer {
  readonly status: number;
  readonly mediaTypes: readonly string[];
}

/**
 * What each operation answers when nobody asks for anything, by operationId: the first 2xx that is
 * a whole success. One that the vendor means otherwise (`x-outcome`: a duplicate, a dropped event)
 * has to be asked for.
 */
export function defaultAnswers(document: object): Map<string, DefaultAnswer> {
  const defaults = new Map<string, DefaultAnswer>();
  for (const { operationId, responses } of markedOperations(document)) {
    for (const [status, response] of responses) {
      if (defaults.has(operationId) || !/^2\d\d$/.test(status)) continue;
      if (response['x-outcome']) continue;
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
  const ranges = accept.split(',').map(essenceOf);
  return mediaTypes.filter((mediaType) => ranges.some((range) => covers(range, mediaType)));
}
