import { ScriptError } from '../../script/script-error.ts';
import type { FingerprintVersion } from './fingerprint-version.ts';

/** Which event is meant: one of the document's examples by its name, or an event. */
export interface EventChoice {
  /** Which version of the payload: the two have other examples. Default `v3`. */
  readonly version?: FingerprintVersion;
  /** Name of an example. Default: the first one. */
  readonly example?: string;
  /** An event of your own, in place of an example. */
  readonly event?: object;
}

/** @throws {ScriptError} when there is no such example; the message lists those that there are */
export function chooseEvent(
  { example, event }: EventChoice,
  examples: Readonly<Record<string, object>>,
): object {
  const chosen = event ?? examples[example ?? Object.keys(examples)[0] ?? ''];
  if (chosen) return chosen;
  throw new ScriptError(
    `There is no example "${example}". There are: ${Object.keys(examples).join(', ')}.`,
  );
}
