import { ScriptError } from './script-error.ts';
import type { Step } from './step.ts';

/** How steps are written in a line, for messages and help. */
export const STEP_GRAMMAR =
  'a status or one of ok, reset, stall, garbled, truncated; behind it /example, @seconds of Retry-After, +milliseconds of delay, xtimes (up to 9999)';

const STEP =
  /^(?<what>\d{3}|[a-z]+)(?:\/(?<example>[\w-]+?))?(?:@(?<retryAfter>\d+))?(?:\+(?<delay>\d+))?(?:x(?<times>\d{1,4}))?$/i;
const BREAKS = ['reset', 'stall', 'garbled'] as const;

/**
 * Reads steps as the command line and the control API have them: `429@1x2,reset,ok+300`.
 *
 * @throws {ScriptError} when one of them is none
 */
export function parseSteps(text: string): Step[] {
  return text.split(',').flatMap((part) => {
    const groups = STEP.exec(part.trim())?.groups;
    const step = groups && toStep(groups);
    if (!groups || !step) {
      throw new ScriptError(`"${part.trim()}" is no step: ${STEP_GRAMMAR}`);
    }
    return Array<Step>(Number(groups.times ?? 1)).fill(step);
  });
}

function toStep({ what = '', example, retryAfter, delay }: Record<string, string | undefined>) {
  const timed = delay === undefined ? {} : { delay: Number(delay) };
  const named = example === undefined ? {} : { example };
  const kind = BREAKS.find((one) => one === what);
  if (/^\d/.test(what)) {
    const headers = retryAfter === undefined ? {} : { headers: { 'retry-after': retryAfter } };
    return { kind: 'answer', status: Number(what), ...named, ...headers, ...timed } as const;
  }
  // The rest has no header, and only a success has examples.
  if (retryAfter !== undefined || (example !== undefined && what !== 'ok')) return undefined;
  if (what === 'ok') return { kind: 'ok', ...named, ...timed } as const;
  if (what === 'truncated') return { kind: 'truncated', by: 'close', ...timed } as const;
  return kind && { kind, ...timed };
}
