import type { Fault, Reply } from './fault.ts';
import { successOf } from './success-of.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const HTML = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Bad gateway</title><h1>nginx</h1>',
};
const BIG = 'x'.repeat(10 * 2 ** 20);

function answered(name: string, reply: Reply, more: Partial<Fault> = {}): Fault {
  return { name, ending: 'answered', reply: () => reply, ...more };
}

function tooMany(headers: Readonly<Record<string, string>>): Reply {
  return { status: 429, headers: { ...JSON_TYPE, ...headers }, body: '{"error":"slow down"}' };
}

function redirect(status: number): Fault {
  const reply: Fault['reply'] = (_, elsewhere) => ({
    status,
    headers: { location: `${elsewhere}/taken` },
  });
  return { name: `${status} to another host`, ending: 'answered', reply };
}

/** Whole answers that a vendor, or what stands before it, should not give. */
export const ANSWERS: readonly Fault[] = [
  answered('429, Retry-After in seconds', tooMany({ 'retry-after': '120' }), {
    asksFor: [120_000, 120_000],
    thrown: true,
  }),
  {
    name: '429, Retry-After as a date',
    ending: 'answered',
    // A date has whole seconds.
    reply: () => tooMany({ 'retry-after': new Date(Date.now() + 120_000).toUTCString() }),
    asksFor: [100_000, 120_000],
  },
  answered('429, Retry-After of nothing', tooMany({ 'retry-after': '0' }), { asksFor: [0, 0] }),
  answered('429, Retry-After in the past', tooMany({ 'retry-after': new Date(0).toUTCString() })),
  answered('429, Retry-After past the deadline', tooMany({ 'retry-after': '120' }), {
    asksFor: [120_000, 120_000],
    limits: { deadline: 10_000, maxDelay: 120_000 },
    noTime: true,
  }),
  answered('429, Retry-After that is neither', tooMany({ 'retry-after': 'soon, 5' })),
  answered('429 without Retry-After', tooMany({})),
  answered('500 with nothing', { status: 500 }),
  answered('500 that says what became of each row', {
    status: 500,
    headers: JSON_TYPE,
    body: '{"success":false,"results":[{"index":0,"status":"queue_failed"}]}',
  }),
  answered('502 HTML', { status: 502, ...HTML }),
  answered('200 HTML', { status: 200, ...HTML }, { thrown: true }),
  answered('202 HTML', { status: 202, ...HTML }),
  answered('200 with nothing', { status: 200 }),
  answered('202 with nothing', { status: 202 }),
  answered('204', { status: 204 }),
  redirect(302),
  redirect(307),
  answered('304', { status: 304 }),
  answered('418', { status: 418, headers: JSON_TYPE, body: '{"teapot":true}' }, { thrown: true }),
  {
    name: 'JSON that is not whole',
    ending: 'answered',
    reply: ({ definition }) => ({
      ...successOf(definition, { json: '', text: '' }),
      headers: JSON_TYPE,
      body: '{"visits":[{"requestId":"17',
    }),
  },
  {
    name: 'a body of 10 MB',
    ending: 'answered',
    reply: ({ definition }) => successOf(definition, { json: `{"big":"${BIG}"}`, text: BIG }),
  },
];
