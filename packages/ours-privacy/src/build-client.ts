import { type Clock, createClient } from '@visitor-apis/runtime';
import { checkedDefinition } from './checked-definition.ts';
import type { OursPrivacyClient, OursPrivacyClientOptions } from './client.ts';
import type { OursPrivacyMethods, OursPrivacyTry } from './methods.ts';
import { warnAbout } from './warnings/warn-about.ts';
import type { WarnedOperation } from './warnings/warning.ts';

const WARNED: readonly WarnedOperation[] = ['track', 'identify', 'trackBatch'];

type Method = (...args: unknown[]) => unknown;

/** Makes a client that warns. Tests give a clock of their own. */
export function buildClient(options: OursPrivacyClientOptions, clock?: Clock): OursPrivacyClient {
  const client = createClient<OursPrivacyMethods, OursPrivacyTry>(
    checkedDefinition,
    options,
    clock,
  );
  for (const methods of [client, client.try] as object[] as Record<WarnedOperation, Method>[]) {
    for (const operation of WARNED) {
      const call = methods[operation];
      methods[operation] = (...args) => {
        warnAbout(client, operation, args[0]);
        return call(...args);
      };
    }
  }
  return client;
}
