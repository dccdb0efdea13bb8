import { describe, expect, it } from 'vitest';
import { createJudge } from '../../../contract/src/judge.ts';
import { findKnown } from '../../src/api/known.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import { answer, ok, startMock } from '../../src/index.ts';
import { type Change, send } from '../send-to-vendor.ts';

const ours = useMock('ours-privacy', { strict: false });
const judge = createJudge(findKnown('ours-privacy')?.bundle ?? '');
const good = (id: string) => ({ event: 'Booked', distinctId: id });

async function batch(events: unknown, change: Change = {}) {
  const body = { token: 't', events };
  const { status, headers, text } = await send(ours, 'trackBatch', { body, ...change });
  return { status, type: headers.get('content-type'), json: JSON.parse(text) };
}

describe('a batch is answered row by row', () => {
  it.each([0, 1, 3, 50])('with %i good ones', async (count) => {
    const reply = await batch(Array.from({ length: count }, (_, i) => good(`b-${i}`)));
    expect(reply).toEqual({
      status: 200,
      type: 'application/json',
      json: {
        success: true,
        accepted: count,
        failed: 0,
        results: Array.from({ length: count }, (_, index) => ({ index, success: true })),
      },
    });
    expect(judge('BatchResult', reply.json)).toBe(true);
    ours.assertNoViolations();
  });

  it('with bad ones among them', async () => {
    const reply = await batch([
      good('b-0'),
      { event: 'Booked' },
      good('b-2'),
      { ...good('b-3'), event: '' },
    ]);
    const bad = { success: false, code: 'invalid_event' };
    expect(reply).toEqual({
      status: 207,
      type: 'application/json',
      json: {
        success: false,
        accepted: 2,
        failed: 2,
        results: [
          { index: 0, success: true },
          { index: 1, ...bad, message: "must have required property 'distinctId'" },
          { index: 2, success: true },
          { index: 3, ...bad, message: 'must NOT have fewer than 1 characters' },
        ],
      },
    });
    expect(judge('BatchResult', reply.json)).toBe(true);
    expect(ours.requests).toMatchObject([{ verdict: 'accepted', status: 207 }]);
    expect(ours.violations.map(({ pointer }) => pointer)).toEqual([
      '/events/1/distinctId',
      '/events/3/event',
    ]);
  });

  it('with bad ones only, of which one breaks several rules', async () => {
    const reply = await batch([{ event: '', time: 'now' }, 'Booked']);
    expect(reply.status).toBe(207);
    expect(reply.json).toMatchObject({ success: false, accepted: 0, failed: 2 });
    expect(judge('BatchResult', reply.json)).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no token', { events: [good('b-0')] }],
    ['no token, and a bad row', { events: [{}] }],
    ['no rows', { token: 't' }],
    ['rows that are no list', { token: 't', events: {} }],
    ['null', null],
    ['a list', [good('b-0')]],
    ['what is not JSON', '{"token":'],
  ])('but is refused as a whole for %s', async (_, body) => {
    const reply = await batch([], { body: typeof body === 'string' ? body : JSON.stringify(body) });
    expect(reply).toMatchObject({
      status: 400,
      json: { success: false, error: 'Invalid request body' },
    });
    expect(judge('BatchFailure', reply.json)).toBe(true);
    expect(ours.requests).toMatchObject([{ verdict: 'refused' }]);
  });

  it('and for another media type', async () => {
    expect(await batch([], { headers: { 'content-type': 'text/plain' } })).toMatchObject({
      status: 415,
    });
  });
});

describe('a batch has another answer', () => {
  it.each<[string, number]>([
    ['code=429', 429],
    ['code=207, example=queueFailed', 207],
    ['code=500, example=queueUnavailable', 500],
  ])('when a request asks for it: %s', async (prefer, status) => {
    const headers = { prefer };
    const [first] = ours
      .documented('trackBatch')
      .filter((one) => prefer.includes(`code=${one.status}`));
    const reply = await batch([good('b-0')], { headers });
    expect(reply.status).toBe(status);
    if (!prefer.includes('example')) expect(reply.json).toEqual(first?.value);
    else expect(ours.documented('trackBatch').map(({ value }) => value)).toContainEqual(reply.json);
  });

  it('when it was scripted, for a batch with bad rows as well', async () => {
    ours.script('trackBatch', [answer(500, 'queueUnavailable'), answer(429), ok()]);
    expect((await batch([good('b-0')])).status).toBe(500);
    expect((await batch([{}])).status).toBe(429);
    expect((await batch([{}, good('b-1')])).json).toMatchObject({ accepted: 1, failed: 1 });
  });

  it('no other one for a query parameter that is only reported', async () => {
    const reply = await batch([{}, good('b-1')], { path: '/batch?debug=1' });
    expect(reply).toMatchObject({ status: 207, json: { accepted: 1, failed: 1 } });
    expect((await batch([good('b-1')], { path: '/batch?debug=1' })).json.results).toHaveLength(1);
  });

  it('when such a parameter is to be refused', async () => {
    const strict = await startMock('ours-privacy', { unknownParameters: 'refuse' });
    const change = { path: '/batch?debug=1', body: { token: 't', events: [{}, good('b-1')] } };
    const { status } = await send(strict, 'trackBatch', change);
    await strict.close();
    expect(status).toBe(400);
  });
});
