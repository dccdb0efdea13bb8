import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, listOperations, ROOT, readRegistry } from '@visitor-apis/codegen';
import { startMock } from '@visitor-apis/mocks';
import { isApiError, type Middleware } from '@visitor-apis/runtime';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type ContractCase, loadContract } from '../src/index.ts';
import { expectedRefusal } from '../src/run/expected-refusal.ts';
import { send } from './send.ts';

describe.each(readRegistry())('$key', async (api) => {
  const document: Document = JSON.parse(readFileSync(join(ROOT, api.bundlePath), 'utf8'));
  const { cases, createClient } = await loadContract(api);
  const mock = await startMock(api.key);
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());

  it('has a case for every operation, and no other', () => {
    const ids = listOperations(document).map(({ id }) => id);
    expect(Object.keys(cases).sort()).toEqual(ids.sort());
  });

  describe.each(listOperations(document))('$id', (operation) => {
    const { call, valid, refused } = cases[operation.id] as ContractCase<unknown>;

    describe('answers', () => {
      for (const outcome of mock.documented(operation.id)) {
        const { name, status, success, mediaType, example, value } = outcome;
        it(name, async () => {
          // A body without an example would be made up.
          expect(example === undefined).toBe(mediaType === undefined);
          mock.script(operation.id, [outcome]);
          const seen: { status: number; type: string | null; text: string }[] = [];
          const record: Middleware = async ({ read }, next) => {
            const response = await next();
            const { status, headers } = response;
            seen.push({ status, type: headers.get('content-type'), text: await read(response) });
            return response;
          };
          const client = createClient({ baseUrl: mock.url, middleware: [record], retry: false });
          const settled = await settle(call(client, {}));

          // Whatever kept the call from being answered says more than what it lacks.
          if ('error' in settled && !isApiError(settled.error)) throw settled.error;
          const text = textOf(mediaType, value);
          expect(seen).toEqual([{ status, type: mediaType ?? null, text }]);
          expect(mock.requests).toMatchObject([{ verdict: 'accepted', status, violations: [] }]);
          if (success) {
            expect(settled).toEqual({ data: value });
          } else {
            const { error } = settled as { error: unknown };
            if (!isApiError(error)) throw error;
            const { kind, vendor, operation: id, body } = error;
            expect({ kind, vendor, id, status: error.status, body }).toEqual({
              kind: 'http',
              vendor: api.owner,
              id: operation.id,
              status,
              body: value,
            });
          }
        });
      }
    });

    describe('refuses', () => {
      it('nothing in the valid request', async () => {
        const answer = await send(mock.url, valid);
        expect(answer).toMatchObject({ violations: null });
        expect(answer.status).toBeLessThan(300);
      });

      for (const { name, fault, change } of 'all' in refused ? refused.all : refused) {
        it(name, async () => {
          const answer = await send(mock.url, valid, change);
          expect(answer).toMatchObject(expectedRefusal(document, operation, fault));
          expect(answer.violations).toMatch(/^\[{"/);
        });
      }

      if (operation.body) {
        it('a body that is not JSON, promptly', { timeout: 2000 }, async () => {
          const answer = await send(mock.url, valid, { body: '{"type": ' });
          expect(answer).toMatchObject(expectedRefusal(document, operation, 'malformedBody'));
        });
      }
    });
  });
});

async function settle(promise: Promise<unknown>): Promise<{ data: unknown } | { error: unknown }> {
  return promise.then(
    (data) => ({ data }),
    (error) => ({ error }),
  );
}

function textOf(mediaType: string | undefined, value: unknown): string {
  if (mediaType === undefined) return '';
  return mediaType.startsWith('text/') ? String(value) : JSON.stringify(value);
}
