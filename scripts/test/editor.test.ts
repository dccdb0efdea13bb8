import { describe, expect, it } from 'vitest';
import { completionsAt, countInstantiations } from './virtual-program.ts';

it('editors complete the known values of an open enum', { timeout: 60_000 }, () => {
  const names = completionsAt(
    `import type { EventsGetResponse } from '@visitor-apis/fingerprint';
     declare const event: EventsGetResponse;
     if (event.products.vpn?.data?.confidence === '▮') {}`,
  );
  expect(names).toEqual(expect.arrayContaining(['low', 'medium', 'high']));
  // The control: beside a plain string the known values are gone.
  expect(completionsAt("declare const level: 'low' | string; if (level === '▮') {}")).toEqual([]);
});

/** The same call through our client and through openapi-fetch alone. */
const PAIRS = {
  'ours-privacy': [
    `import { createOursPrivacyClient } from '@visitor-apis/ours-privacy';
     const client = createOursPrivacyClient({ token: 't' });
     const { success } = await client.track({ event: 'Booked', externalId: 'pat-88' });
     export const result: true = success;`,
    `const { data } = await client.POST('/track', { body: { event: 'Booked', externalId: 'pat-88' } });
     export const result: true | undefined = data?.success;`,
  ],
  fingerprint: [
    `import { createFingerprintClient } from '@visitor-apis/fingerprint';
     const client = createFingerprintClient({ apiKey: 'k', region: 'us' });
     const { products } = await client.getEvent('1795000000000.NLOjmg');
     export const result: boolean | undefined = products.incognito?.data?.result;`,
    `const { data } = await client.GET('/events/{request_id}', { params: { path: { request_id: '1' } } });
     export const result: boolean | undefined = data?.products.incognito?.data?.result;`,
  ],
  openpanel: [
    `import { createOpenPanelClient } from '@visitor-apis/openpanel';
     const client = createOpenPanelClient({ clientId: 'c', clientSecret: null });
     const data = await client.track({ type: 'track', payload: { name: 'invoice_paid' } });
     export const result: boolean = typeof data === 'string';`,
    `const { data } = await client.POST('/track', { body: { type: 'track', payload: { name: 'invoice_paid' } } });
     export const result: boolean = typeof data === 'string';`,
  ],
} as const;

describe('what one call costs the type checker', () => {
  it.each(Object.entries(PAIRS))(
    '%s: at most 1.5 times openapi-fetch',
    { timeout: 60_000 },
    (vendor, [ours, theirs]) => {
      const plain = `import createClient from 'openapi-fetch';
      import type { paths } from '@visitor-apis/${vendor}';
      const client = createClient<paths>();
      ${theirs}`;
      const counts = { ours: countInstantiations(ours), openapiFetch: countInstantiations(plain) };
      expect(counts.ours).toBeLessThanOrEqual(1.5 * counts.openapiFetch);
    },
  );
});
