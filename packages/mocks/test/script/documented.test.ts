import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, listOperations } from '@visitor-apis/codegen/document';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { KNOWN_APIS } from '../../src/api/known-apis.gen.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import type { DocumentedOutcome } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';
import { readDocumented } from './read-documented.ts';

/** The 2xx that lose something. */
const LOSING: Readonly<Record<string, readonly string[]>> = {
  fingerprint: [],
  openpanel: ['track', 'createEvent', 'upsertProfile', 'incrementProfile', 'decrementProfile'].map(
    (operation) => `${operation} 202 application/json botDropped`,
  ),
  'ours-privacy': [
    'trackBatch 207 application/json invalidEvent',
    'trackBatch 207 application/json queueFailed',
  ],
};

describe.each(KNOWN_APIS)('documented() of $name', ({ name, bundle }) => {
  const text = readFileSync(join(import.meta.dirname, '../../../..', bundle), 'utf8');
  const document: Document = JSON.parse(text);
  const ids = listOperations(document).map(({ id }) => id);
  const mock = useMock(name);

  it.each(ids)('lists what the document has for %s', (id) => {
    const outcomes = mock.documented(id);
    expectTypeOf(outcomes).toEqualTypeOf<readonly DocumentedOutcome[]>();
    const parts = outcomes.map(({ kind: _, name: __, ...rest }) => rest);
    expect(parts).toEqual(readDocumented(document, id));
    expect(parts.length).toBeGreaterThan(2);
  });

  it.each(ids)('plays for %s what each outcome says', async (id) => {
    for (const outcome of mock.documented(id)) {
      mock.script(id, [outcome]);
      const { status, headers, text: body } = await send(mock, id);
      const { mediaType = null, value = '', example } = outcome;
      expect({ name: outcome.name, status, type: headers.get('content-type') }).toEqual({
        name: [outcome.status, mediaType, example].filter(Boolean).join(' '),
        status: outcome.status,
        type: mediaType,
      });
      expect(mediaType?.includes('json') ? JSON.parse(body) : body).toEqual(value);
    }
    expect(mock.pending).toEqual({});
  });

  it('is a success unless x-outcome says that something is lost', () => {
    const outcomes = ids.flatMap((id) => mock.documented(id).map((one) => ({ id, ...one })));
    const [fine, other] = [true, false].map((is) =>
      outcomes.filter(({ success }) => success === is),
    );
    expect(fine?.filter(({ status }) => status > 299)).toEqual([]);
    const losing = other?.filter(({ status }) => status < 300);
    expect(losing?.map((one) => `${one.id} ${one.name}`)).toEqual(LOSING[name] ?? []);
  });
});
