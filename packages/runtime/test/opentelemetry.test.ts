import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  type ContextManager,
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  trace,
} from '@opentelemetry/api';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { createClient, type Fetch, type Middleware, type RetryBehaviour } from '../src/index.ts';
import { type TraceOptions, traceCalls } from '../src/opentelemetry/index.ts';
import { startServer } from './misbehaving-server.ts';
import { recordFetch, rejection } from './recording-fetch.ts';
import {
  createSample,
  definition,
  KEY,
  type SampleOperations,
  type SampleOptions,
  TOKEN,
} from './sample-api.ts';

const exporter = () => {
  const spans = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  onTestFinished(() => provider.shutdown());
  return { tracer: provider.getTracer('test'), spans: () => spans.getFinishedSpans() };
};

/** A traced client, and what became of its spans. */
function traced(options: SampleOptions, trace: TraceOptions = {}) {
  const { tracer, spans } = exporter();
  const middleware = [traceCalls({ tracer, ...trace }), ...(options.middleware ?? [])];
  return { client: createSample({ ...options, middleware }), spans };
}

/** What an application registers, so that the active span is known further in. */
function keepContext() {
  const storage = new AsyncLocalStorage<Context>();
  const manager: ContextManager = {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (active, work, self, ...args) => storage.run(active, () => work.apply(self, args)),
    bind: (_, target) => target,
    enable: (): ContextManager => manager,
    disable: (): ContextManager => manager,
  };
  context.setGlobalContextManager(manager);
  onTestFinished(() => context.disable());
}

const common = {
  'http.request.method': 'GET',
  'url.template': '/plants/{plant_id}',
  'server.address': 'eu.garden.example',
  'server.port': 443,
  'visitor_apis.vendor': 'garden',
  'visitor_apis.operation': 'getPlant',
};
const UNSET = { code: 0 };
// No message: it could name a person.
const FAILED = { code: 2 };

describe('a span per attempt', () => {
  it('of a success', async () => {
    const { client, spans } = traced({ fetch: recordFetch().fetch });
    await client.getPlant('fern');
    expect(spans()).toHaveLength(1);
    const [span] = spans();
    expect(span).toMatchObject({ name: 'GET /plants/{plant_id}', kind: SpanKind.CLIENT });
    expect(span?.attributes).toEqual({ ...common, 'http.response.status_code': 200 });
    expect(span).toMatchObject({ status: UNSET, events: [], links: [] });
    expectTypeOf(traceCalls).returns.toEqualTypeOf<Middleware>();
  });

  it('of a refusal', async () => {
    const fetch = async () => Response.json({ error: 'none' }, { status: 404 });
    const { client, spans } = traced({ fetch });
    expect(await rejection(client.getPlant('fern'))).toMatchObject({ kind: 'http', status: 404 });
    const failed = { 'http.response.status_code': 404, 'error.type': '404' };
    expect(spans()[0]?.attributes).toEqual({ ...common, ...failed });
    expect(spans()[0]?.status).toEqual(FAILED);
  });

  it('of each when a call is repeated', async () => {
    const { tracer, spans } = exporter();
    const answers = [new Response('', { status: 503 }), Response.json({ id: 'fern' })];
    const { fetch } = recordFetch(() => answers.shift() as Response);
    const retry: RetryBehaviour = {
      statuses: [503],
      transport: [],
      attempts: 3,
      firstDelay: 1,
      factor: 1,
      maxDelay: 1,
      jitter: { min: 0, max: 0 },
      retryAfter: false,
      repeatable: 'always',
    };
    const middleware = [traceCalls({ tracer })];
    const client = createClient<SampleOperations, object>({ ...definition, retry }, {
      key: KEY,
      token: TOKEN,
      region: 'eu',
      fetch,
      middleware,
    } as SampleOptions);
    expect(await client.getPlant('fern')).toEqual({ id: 'fern' });
    expect(spans().map(({ attributes, status }) => ({ attributes, status }))).toEqual([
      {
        attributes: { ...common, 'http.response.status_code': 503, 'error.type': '503' },
        status: FAILED,
      },
      {
        attributes: { ...common, 'http.response.status_code': 200, 'http.request.resend_count': 1 },
        status: UNSET,
      },
    ]);
  });

  it.each<[string, Fetch, string]>([
    ['code', () => Promise.reject(Object.assign(new Error(), { code: 'EPIPE' })), 'EPIPE'],
    ['code that may be anything', () => Promise.reject({ code: 'to Ann' }), 'network'],
    ['no code', () => Promise.reject(new Error('to Ann')), 'network'],
  ])('of a failure of the network with %s', async (_, fetch, type) => {
    const { client, spans } = traced({ fetch });
    await rejection(client.getPlant('fern'));
    expect(spans()[0]?.attributes).toEqual({ ...common, 'error.type': type });
    expect(spans()[0]).toMatchObject({ status: FAILED, events: [] });
  });

  it('reaches to the last byte, with the address of another server', async () => {
    const server = await startServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
    });
    const { client, spans } = traced({ baseUrl: `${server.url}/tenants/ann`, timeout: 500 });
    expect(await rejection(client.getPlant('fern'))).toMatchObject({ kind: 'timeout' });
    await expect.poll(spans).toHaveLength(1);
    expect(spans()[0]?.status).toEqual(FAILED);
    expect(spans()[0]?.attributes).toEqual({
      ...common,
      'server.address': '127.0.0.1',
      'server.port': Number(new URL(server.url).port),
      'http.response.status_code': 200,
      'error.type': 'timeout',
    });
  });

  it('of an abort', async () => {
    const controller = new AbortController();
    const fetch: Fetch = (_, { signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        controller.abort(new Error('Ann left'));
      });
    const { client, spans } = traced({ fetch });
    const { signal } = controller;
    expect(await rejection(client.getPlant('fern', {}, { signal }))).toMatchObject({
      kind: 'abort',
    });
    await expect.poll(spans).toHaveLength(1);
    expect(spans()[0]?.attributes).toEqual({ ...common, 'error.type': 'abort' });
  });

  it('of an IPv6 address and the port of http', async () => {
    const { client, spans } = traced({ fetch: recordFetch().fetch, baseUrl: 'http://[::1]' });
    await client.getPlant('fern');
    expect(spans()[0]?.attributes).toMatchObject({ 'server.address': '::1', 'server.port': 80 });
  });
});

describe('other middleware', () => {
  it('has its errors told apart by nothing, and passed on', async () => {
    const own: Middleware = () => Promise.reject(new RangeError('to Ann'));
    const { client, spans } = traced({ middleware: [own] });
    expect(await rejection(client.getPlant('fern'))).toMatchObject({ kind: 'middleware' });
    expect(spans()[0]?.attributes).toEqual({ ...common, 'error.type': '_OTHER' });
  });

  it.each<[string, RegExp, Middleware]>([
    ['gives no response', /gave no.* Response/, async () => undefined as unknown as Response],
    ['gives half a one', /gave no.* Response/, async () => ({ bodyUsed: false }) as Response],
    [
      'reads the body',
      /read the body/,
      async (_, next) => next().then((got) => got.text().then(() => got)),
    ],
  ])('that %s is told so, as without tracing', async (_, problem, own) => {
    const { client, spans } = traced({ fetch: recordFetch().fetch, middleware: [own] });
    const error = await rejection(client.getPlant('fern'));
    expect(error).toMatchObject({
      kind: 'middleware',
      message: expect.stringMatching(problem),
    });
    expect(spans()[0]?.attributes['http.response.status_code']).not.toBe(0);
  });

  it('may read the body too, within and around', async () => {
    const texts: string[] = [];
    const read: Middleware = async ({ read }, next) => {
      const response = await next();
      texts.push(await read(response));
      return response;
    };
    const { tracer } = exporter();
    const middleware = [read, traceCalls({ tracer }), read];
    const client = createSample({ fetch: recordFetch().fetch, middleware });
    expect(await client.getPlant('fern')).toEqual({ id: 'fern' });
    expect(texts).toEqual(['{"id":"fern"}', '{"id":"fern"}']);
  });

  it('and the fetch run while the span is active', async () => {
    keepContext();
    const active: unknown[] = [];
    const fetch = async () => {
      active.push(trace.getActiveSpan()?.spanContext().spanId);
      return Response.json({ id: 'fern' });
    };
    const { client, spans } = traced({ fetch });
    await client.getPlant('fern');
    expect(active).toEqual([spans()[0]?.spanContext().spanId]);
  });
});

describe('what leaves the process', () => {
  const register = () => {
    propagation.setGlobalPropagator({
      inject(active, carrier, setter) {
        const baggage = propagation.getBaggage(active)?.getAllEntries().length ?? 'none';
        const id = trace.getSpanContext(active)?.traceId;
        setter.set(carrier, 'traceparent', `${id}; baggage ${baggage}`);
      },
      extract: (active) => active,
      fields: () => ['traceparent'],
    });
    onTestFinished(() => propagation.disable());
  };

  it.each([undefined, false, true])('with `propagate: %s`', async (propagate) => {
    keepContext();
    register();
    const { fetch, last } = recordFetch();
    const { client, spans } = traced({ fetch }, { propagate });
    const baggage = propagation.createBaggage({ mail: { value: 'ann@example.com' } });
    const outer = propagation.setBaggage(ROOT_CONTEXT, baggage);
    await context.with(outer, () => client.getPlant('fern'));
    const { traceId } = spans()[0]?.spanContext() ?? {};
    expect(last().headers.get('traceparent')).toBe(propagate ? `${traceId}; baggage none` : null);
    expect(last().headers.get('x-key')).toBe(KEY);
  });

  it.each([200, 404, 500, 0])('spans give nobody away, whatever comes (%d)', async (status) => {
    const answer = () => {
      if (status === 0) throw new TypeError('fetch of https://x/?key=CANARY failed');
      const headers = { 'x-echo': 'CANARY', location: 'https://x/CANARY' };
      return Response.json({ id: 'CANARY', error: 'CANARY' }, { status, headers });
    };
    const { client, spans } = traced({
      fetch: recordFetch(answer).fetch,
      baseUrl: 'https://garden.example/CANARY',
      token: 'CANARY',
      headers: { 'x-own': 'CANARY' },
    });
    await client.try.getPlant('CANARY', { note: 'CANARY', tags: ['CANARY'] });
    await client.try.plantSeed({ mail: 'CANARY' }, { header: { 'x-visitor': 'CANARY' } });
    await client.try.waterPlant('CANARY', undefined, { headers: { 'x-more': 'CANARY' } });
    expect(spans()).toHaveLength(3);
    const seen = spans().map((span) => ({ ...span, resource: span.resource.attributes }));
    const text = JSON.stringify(seen, (name, value) =>
      name.startsWith('_') && typeof value === 'object' ? undefined : value,
    );
    expect(text).toContain('/plants/{plant_id}');
    for (const secret of ['CANARY', KEY, TOKEN, 'traceparent']) expect(text).not.toContain(secret);
  });
});
