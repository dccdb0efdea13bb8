import { describe, expect, it } from 'vitest';
import { accepted, ofRow, refused, token, useJudges } from './judges.ts';

// Whose event or visitor it is, judged by ajv and by the mock.

const { verdicts } = useJudges();
const row = { event: 'Booked', distinctId: 'b-1' };
function track(change: object) {
  return verdicts('/track', 'TrackBody', { token, event: 'Booked', ...change });
}

function identify(change: object) {
  return verdicts('/identify', 'IdentifyBody', { token, userProperties: {}, ...change });
}

function batchRow(change: object) {
  return verdicts('/batch', 'BatchBody', { token, events: [row, { ...row, ...change }] });
}

describe.each([
  ['userId', 400],
  ['externalId', 400],
  ['email', 1000],
])('%s', (key, longest) => {
  it.each<[string, unknown, object]>([
    ['x, whatever its form', 'x', accepted],
    [`${longest} characters`, 'x'.repeat(longest), accepted],
    ['absent', undefined, accepted],
    ['null, which counts as absent', null, accepted],
    [`${longest + 1} characters`, 'x'.repeat(longest + 1), refused],
    ['empty', '', refused],
    ['a number', 7, refused],
  ])('is %s', async (_, value, verdict) => {
    expect(await track({ [key]: value })).toEqual(verdict);
    expect(await identify({ [key]: value })).toEqual(verdict);
    expect(await batchRow({ [key]: value })).toEqual(ofRow(verdict));
  });
});

describe('identityContext', () => {
  const whole = { ip: '198.51.100.7', userAgent: 'Mozilla/5.0' };

  it.each<[string, unknown, object]>([
    ['whole', whole, accepted],
    ['empty in both members', { ip: '', userAgent: '' }, accepted],
    ['more than is known', { ...whole, userAgent: 'x'.repeat(5000), asn: 64500 }, accepted],
    ['null', null, accepted],
    ['empty', {}, refused],
    ['without ip', { userAgent: 'Mozilla/5.0' }, refused],
    ['without userAgent', { ip: '198.51.100.7' }, refused],
    ['snake_case', { ip: '198.51.100.7', user_agent: 'Mozilla/5.0' }, refused],
    ['ip null', { ...whole, ip: null }, refused],
    ['userAgent null', { ...whole, userAgent: null }, refused],
    ['text', '198.51.100.7', refused],
  ])('is %s', async (_, identityContext, verdict) => {
    expect(await track({ identityContext })).toEqual(verdict);
    expect(await identify({ identityContext })).toEqual(verdict);
    expect(await batchRow({ identityContext })).toEqual(ofRow(verdict));
  });
});
