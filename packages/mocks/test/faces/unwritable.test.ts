import { expect, it, onTestFinished } from 'vitest';
import { slow, startMock, undocumented } from '../../src/index.ts';
import { document } from '../sample-document.ts';

const ASK = '/open?day=monday';

it.each([
  ['http', 'a name', { 'no name': 'x' }],
  ['http', 'a value', { 'x-name': '日本' }],
  ['portless', 'a name', { 'no name': 'x' }],
  ['portless', 'a value', { 'x-name': '日本' }],
] as const)(
  'over %s, a header with %s that cannot be written is a 500 of the mock',
  async (face, _, headers) => {
    const mock = await startMock(document);
    onTestFinished(() => mock.close());
    const ask = face === 'http' ? fetch : mock.fetch;
    // After a delay, too, when nobody is there to catch what is thrown.
    mock.script('isOpen', [
      undocumented(200, { headers }),
      slow(5, undocumented(200, { headers })),
    ]);
    for (const _ of ['at once', 'later']) {
      const response = await ask(`${mock.url}${ASK}`);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain('The mock failed');
    }
    expect(mock.requests).toMatchObject([{ status: 500 }, { status: 500 }]);
  },
);
