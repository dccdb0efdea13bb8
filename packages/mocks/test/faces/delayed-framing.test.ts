import { expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { undocumented } from '../../src/index.ts';
import { send } from '../send-to-vendor.ts';

const mock = useMock('openpanel');

it.each(['trailer', 'transfer-encoding'])(
  'a delayed answer whose %s cannot be written is a 500, and the mock lives on',
  async (name) => {
    const step = { ...undocumented(200, { headers: { [name]: 'x' } }), delay: 5 };
    mock.script('track', [step]);
    const { status, text } = await send(mock, 'track');
    expect([status, JSON.parse(text).title]).toEqual([500, 'The mock, not the vendor']);
    expect((await send(mock, 'track')).status).toBe(200);
  },
);
