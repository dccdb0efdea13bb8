import { expect, expectTypeOf, it } from 'vitest';
import { answer, createMock, ok, reset, type Step, undocumented } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { messageOf } from './message-of.ts';

it('any step can be written for a document without types, and is checked when it is written', async () => {
  const mock = createMock(document);
  await mock.ready;
  expectTypeOf(mock.script<string>)
    .parameter(0)
    .toEqualTypeOf<string>();
  mock.script('getPlant', [answer(404, 'gone'), ok('oak'), reset()]);
  expect(mock.pending).toEqual({ getPlant: 3 });
  expect(messageOf(() => mock.script('getPlant', [answer(418)]))).toBe(
    'ScriptError: getPlant documents no 418. It has: 200 (fern, oak), 400 (badInput, malformed), 403 (keyRequired), 404 (gone).',
  );
});

it('operations of a document are unknown until it is read', async () => {
  const mock = createMock(document);
  expect(mock.operations).toEqual([]);
  expect(messageOf(() => mock.script('getPlant', [ok()]))).toBe(
    'ScriptError: The operations of Garden are not read yet: await mock.ready',
  );
  await mock.ready;
  expect(mock.operations).toEqual(['getPlant', 'plantSeed', 'isOpen']);
  expect(messageOf(() => mock.documented('getPlnt'))).toBe(
    'ScriptError: Garden has no operation "getPlnt". It has: getPlant, plantSeed, isOpen.',
  );
});

it.each<[string, Step]>([
  ['The delay of a step must be milliseconds, got -1', { kind: 'reset', delay: -1 }],
  ['The delay of a step must be milliseconds, got NaN', { kind: 'ok', delay: Number.NaN }],
  ['The delay of a step must be milliseconds, got Infinity', { kind: 'ok', delay: Infinity }],
  // A timer that should wait longer does not wait at all.
  ['The delay of a step must be milliseconds, got 2147483648', { kind: 'ok', delay: 2 ** 31 }],
  ['A status must be from 200 to 599, got 199', undocumented(199)],
  ['A status must be from 200 to 599, got 600', undocumented(600)],
  ['A status must be from 200 to 599, got NaN', undocumented(Number.NaN)],
])('%s', async (message, step) => {
  const mock = createMock(document);
  await mock.ready;
  expect(messageOf(() => mock.script('getPlant', [step]))).toBe(`ScriptError: ${message}`);
});
