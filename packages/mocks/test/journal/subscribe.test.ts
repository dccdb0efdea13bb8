import { expect, expectTypeOf, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { answer, type RecordedRequest } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const openpanel = useMock('openpanel', { strict: false });

it('a listener hears of each request as it is answered, until it is taken away', async () => {
  const heard: RecordedRequest[] = [];
  const stop = openpanel.subscribe((request) => heard.push(request));
  expectTypeOf(openpanel.subscribe).returns.toEqualTypeOf<() => void>();
  openpanel.script('track', [answer(429)]);
  await send(openpanel, 'track');
  await send(openpanel, 'track', { body: {} });
  stop();
  await send(openpanel, 'track');
  stop();
  expect(heard.map(({ verdict, status }) => [verdict, status])).toEqual([
    ['accepted', 429],
    ['refused', 400],
  ]);
  expect(heard).toEqual(openpanel.requests.slice(0, 2));
});

it('listeners are apart, and outlive a reset', async () => {
  const [first, second]: [string[], string[]] = [[], []];
  const stop = openpanel.subscribe(({ operation = '' }) => first.push(operation));
  openpanel.subscribe(({ operation = '' }) => second.push(operation));
  await send(openpanel, 'track');
  openpanel.reset();
  stop();
  await send(openpanel, 'createEvent');
  expect({ first, second }).toEqual({ first: ['track'], second: ['track', 'createEvent'] });
});

it('a listener hears of what the journal has no room for', async () => {
  let count = 0;
  openpanel.subscribe(() => count++);
  await Promise.all(Array.from({ length: 5 }, () => send(openpanel, 'track')));
  expect(count).toBe(5);
});
