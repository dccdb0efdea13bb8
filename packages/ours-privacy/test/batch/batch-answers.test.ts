import { describe, expect, it } from 'vitest';
import { ids, makeRows, openBench } from './batch-bench.ts';
import { fail, tell } from './batch-server.ts';

const states = (outcome: { rows: readonly { state: string }[] }) =>
  outcome.rows.map(({ state }) => state).join(' ');

describe('a batch of which the vendor accepts all', () => {
  it('is one request, and every row is accounted for', async () => {
    const { sent, send } = openBench([]);
    const outcome = await send(makeRows(3));
    expect(outcome).toMatchObject({ total: 3, accepted: 3, refused: 0, undecided: 0, requests: 1 });
    expect(outcome.rows).toEqual(
      ids(0, 3).map((distinctId, index) => ({ index, distinctId, state: 'accepted' })),
    );
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 3)]);
  });

  it('is no request when it has no rows', async () => {
    const { sent, send } = openBench([]);
    expect(await send([])).toMatchObject({ total: 0, requests: 0, rows: [] });
    expect(sent).toEqual([]);
  });
});

describe('failed rows', () => {
  it.each([207, 500])('that can succeed are sent again alone, after a %i', async (status) => {
    const { sent, send } = openBench([
      () => tell([true, 'queue_failed', 'invalid_event', 'a code of next year'], status),
    ]);
    const outcome = await send(makeRows(4));
    expect(states(outcome)).toBe('accepted accepted refused accepted');
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 4), ['r1', 'r3']]);
    expect(sent[1]?.at).toBe(3000);
  });

  it('are told by the place in the request, not in the list', async () => {
    const { sent, send } = openBench([
      () => tell([true, 'queue_failed', true, 'queue_failed']),
      () => tell(['queue_failed', 'invalid_event']),
    ]);
    const outcome = await send(makeRows(4));
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 4), ['r1', 'r3'], ['r1']]);
    expect(outcome.rows[3]).toMatchObject({ index: 3, state: 'refused', code: 'invalid_event' });
    expect(outcome).toMatchObject({ accepted: 3, refused: 1 });
  });

  it('that are invalid say so, without what the vendor quotes', async () => {
    const outcome = await openBench([() => tell(['invalid_event'])]).send(makeRows(1));
    const [row] = outcome.rows;
    expect(row).toMatchObject({ state: 'refused', code: 'invalid_event', status: 207 });
    expect(JSON.stringify(outcome)).not.toContain('Ada');
    expect(row).toHaveProperty('vendorMessage', 'Ada');
    const names = ['index', 'distinctId', 'state', 'code', 'message', 'status'];
    expect(Object.keys(row ?? {}).sort()).toEqual(names.sort());
  });

  it('are undecided once they were sent often enough', async () => {
    const { sent, send } = openBench(Array(9).fill(() => tell(['queue_failed'])));
    const outcome = await send(makeRows(1));
    expect(sent).toHaveLength(4);
    expect(outcome.rows[0]).toMatchObject({ state: 'undecided', why: 'given-up', attempts: 4 });
    expect(outcome.undecidedEvents).toEqual(makeRows(1));
  });
});

describe('an answer that is not complete', () => {
  const entry = (index: unknown) => ({ index, success: true });
  const partial =
    (body: object, status = 207) =>
    () =>
      Response.json(body, { status });

  it.each<[string, object]>([
    ['leaves rows out', { accepted: 2, failed: 0, results: [entry(2), entry(0)] }],
    ['counts what it does not name', { accepted: 2, failed: 1, results: [entry(0), entry(2)] }],
    ['has places that are no numbers', { results: [0, 2, 0.5, '1'].map(entry) }],
    ['has entries that are none', { results: [null, 'r1', 7, entry(0), entry(2)] }],
  ])('%s: those rows are sent again', async (_, body) => {
    const { sent, send } = openBench([partial(body)]);
    expect(await send(makeRows(3))).toMatchObject({ accepted: 3 });
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 3), ['r1']]);
  });

  it.each([null, {}, { results: null }])('%j says nothing of any row', async (body) => {
    const { sent, send } = openBench([partial(body as object)]);
    expect(await send(makeRows(2))).toMatchObject({ accepted: 2 });
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 2), ids(0, 2)]);
  });

  it('is complete when it names the failed rows and counts the others', async () => {
    const failed = { index: 1, success: false, code: 'queue_failed', message: '' };
    const { sent, send } = openBench([partial({ accepted: 2, failed: 1, results: [failed] })]);
    expect(await send(makeRows(3))).toMatchObject({ accepted: 3 });
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 3), ['r1']]);
  });

  const failed = (index: number, code = 'queue_failed') => {
    return { index, success: false, code, message: '' };
  };

  it.each<[string, readonly object[]]>([
    ['counts from 1', [entry(1), failed(2), entry(3)]],
    ['counts from 1, and names the failed row only', [failed(3)]],
    ['speaks of a place before the first', [entry(-1), failed(0), entry(1)]],
    ['names a place twice', [entry(0), failed(1, 'invalid_event'), entry(1)]],
    ['says the same twice', [entry(0), failed(1), failed(1)]],
  ])('%s: whom it means is unknown, and every row is sent again', async (_, results) => {
    const body = { accepted: 2, failed: 1, results };
    const { sent, send } = openBench([partial(body)]);
    expect(await send(makeRows(3))).toMatchObject({ accepted: 3, refused: 0 });
    expect(sent.map((request) => request.ids)).toEqual([ids(0, 3), ids(0, 3)]);
    const once = await openBench([partial(body)]).send(makeRows(3), { retry: false });
    expect(once).toMatchObject({ accepted: 0, undecided: 3 });
    expect(once.rows[0]).toHaveProperty('message', expect.stringContaining('does not say what'));
  });
});

describe('a request that fails as a whole', () => {
  it.each([429, 500, 502, 503, 504])(
    'is sent again after a %i, with the same ids',
    async (status) => {
      const { sent, send } = openBench([fail(status), fail(status)]);
      const outcome = await send([{ event: 'Booked' }, { event: 'Paid' }]);
      expect(outcome).toMatchObject({ accepted: 2, requests: 3 });
      expect(new Set(sent.map((request) => request.ids.join())).size).toBe(1);
      expect(sent.map(({ at }) => at)).toEqual([0, 3000, 8000]);
    },
  );

  it.each([400, 415, 403, 404])('is refused by a %i, and the next one is sent', async (status) => {
    const { sent, send } = openBench([fail(status, { error: 'Ada' })]);
    const outcome = await send(makeRows(4), { rowsPerRequest: 2 });
    expect(states(outcome)).toBe('refused refused accepted accepted');
    expect(outcome.rows[0]).toMatchObject({ code: 'request_refused', status });
    expect(outcome.rows[0]).toHaveProperty('message', expect.stringContaining(String(status)));
    expect(JSON.stringify(outcome)).not.toContain('Ada');
    expect(sent).toHaveLength(2);
  });

  it('is refused by a 401, and the others wait for another token', async () => {
    const { sent, send } = openBench([() => tell([true, 'queue_failed']), fail(401)]);
    const outcome = await send(makeRows(7), { rowsPerRequest: 2 });
    expect(states(outcome)).toBe(
      'accepted undecided refused refused undecided undecided undecided',
    );
    expect(sent).toHaveLength(2);
    expect(outcome.rows[2]).toMatchObject({ code: 'request_refused', status: 401 });
    expect(outcome.rows[1]).toMatchObject({ why: 'given-up', attempts: 1 });
    expect(outcome.rows[4]).toMatchObject({ why: 'given-up', attempts: 0 });
    expect(outcome.rows[4]).toHaveProperty('message', expect.stringContaining('401'));
    expect(await send(outcome.undecidedEvents)).toMatchObject({ accepted: 4 });
  });

  it('goes on after a 401 that `retry` calls worth another attempt', async () => {
    const { send } = openBench([fail(401)]);
    expect(
      await send(makeRows(2), { rowsPerRequest: 1, retry: { statuses: [401] } }),
    ).toMatchObject({ accepted: 2 });
  });

  it.each([
    ['a status that nobody documents', () => new Response('', { status: 202 })],
    ['a page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } })],
    ['a redirect', () => new Response(null, { status: 302 })],
    ['no response at all', () => undefined as unknown as Response],
  ])('is undecided after %s: it may have arrived', async (_, step) => {
    const { sent, send } = openBench([step]);
    const outcome = await send(makeRows(1));
    expect(outcome.rows[0]).toMatchObject({ state: 'undecided', why: 'given-up', attempts: 1 });
    expect(sent).toHaveLength(1);
  });
});
