import type { Outcome } from '@visitor-apis/runtime';
import type { MediaTypeObject, OutcomeMark, SpecOperation } from '../document.ts';

/** One documented answer: a status, and one of its media types. */
export interface Answer {
  readonly status: string;
  /** `undefined`: the answer has no body. */
  readonly mediaType: string | undefined;
  readonly media: MediaTypeObject;
  /** Whether it resolves a call, and whether it may throw; `x-outcome` with `when` does either. */
  readonly resolves: boolean;
  readonly throws: boolean;
}

/** Every documented answer of an operation, in the order of the spec. */
export function readAnswers({ responses }: SpecOperation): Answer[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const content = Object.entries(response.content ?? {});
    const media: [string | undefined, MediaTypeObject][] = content.length
      ? content
      : [[undefined, {}]];
    return media.map(([mediaType, object]) => ({
      status,
      mediaType,
      media: object,
      ...judge(status, object['x-outcome'] ?? response['x-outcome']),
    }));
  });
}

/** `x-outcome` by status, or by status and media type. */
export function readOutcomes({ responses }: SpecOperation): Record<string, OutcomeMark> {
  const outcomes = Object.entries(responses).flatMap(([status, response]) => [
    [status, response['x-outcome']] as const,
    ...Object.entries(response.content ?? {}).map(
      ([mediaType, media]) => [`${status} ${mediaType}`, media['x-outcome']] as const,
    ),
  ]);
  return Object.fromEntries(outcomes.flatMap(([key, mark]) => (mark ? [[key, mark]] : [])));
}

function judge(status: string, mark: OutcomeMark | undefined) {
  if (!status.startsWith('2')) return { resolves: false, throws: true };
  const { outcome, when } = typeof mark === 'object' ? mark : { outcome: mark, when: undefined };
  const throws = outcome !== undefined && !isSuccess(outcome);
  return { resolves: !throws || when !== undefined, throws };
}

/** What the vendor took before was taken: only what it refused or threw away is an error. */
function isSuccess(outcome: Outcome): boolean {
  return outcome === 'duplicate';
}
