import { beforeEach, expect, it } from 'vitest';
import { matchers } from '../../src/fixtures/matchers.ts';
import { createMock, type Mock } from '../../src/index.ts';

const mock = createMock('openpanel', { journal: { requests: 2 } });
const untyped = mock as unknown as Mock;

async function track(name: string): Promise<void> {
  await mock.fetch('https://api.openpanel.dev/track', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
    },
    body: JSON.stringify({ type: 'track', payload: { name } }),
  });
}

beforeEach(async () => {
  mock.reset();
  for (const name of ['', 'first', 'second']) await track(name);
});

it('a violation that was dropped is a violation', () => {
  expect(mock.violations).toEqual([]);
  expect(matchers.toHaveNoViolations(untyped).pass).toBe(false);
  expect(() => mock.assertNoViolations()).toThrow();
});

it('nobody says that something was not received when it may have been dropped', () => {
  const expected = { body: { payload: { name: 'zeroth' } } };
  const judge = () => matchers.toHaveReceived(untyped, 'track', expected);
  expect(judge).toThrow('The journal dropped 1 older ones');
  const received = { body: { payload: { name: 'second' } } };
  expect(matchers.toHaveReceived(untyped, 'track', received).pass).toBe(true);
});
