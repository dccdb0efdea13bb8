import { type RunningMock, startMock } from '@visitor-apis/mocks';
import type { OursPrivacyWarning } from '@visitor-apis/ours-privacy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Booking, main, toEvent } from '../ours-privacy.ts';

const booking: Booking = {
  id: '4711',
  patient: 'pat-88',
  clinic: 'north',
  bookedAt: new Date(),
  browser: { ip: '198.51.100.7', userAgent: 'Mozilla/5.0' },
};
const backlog: Booking[] = ['4709', '4710'].map((id) => ({
  id,
  patient: `pat-${id}`,
  clinic: 'south',
  bookedAt: new Date(Date.now() - 3_600_000),
}));

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock('ours-privacy');
});
afterAll(() => mock.close());

describe('examples/ours-privacy.ts', () => {
  it('sends a booking, a patient and the backlog, and warns of nothing', async () => {
    const sent: string[] = [];
    const warnings: OursPrivacyWarning[] = [];
    const lines = await main({
      token: 'src_live_1',
      baseUrl: mock.url,
      middleware: [
        ({ operation }, next) => {
          sent.push(operation);
          return next();
        },
      ],
      onWarning: (warning) => warnings.push(warning),
      booking,
      backlog,
    });
    expect(lines).toEqual(['2 accepted, 0 refused, 0 undecided, in 1 request(s)']);
    expect(sent).toEqual(['track', 'identify', 'trackBatch']);
    expect(warnings).toEqual([]);
  });

  it('tells which booking was refused, and names no patient', async () => {
    const nobody = { ...booking, id: '4712', patient: '' };
    const options = { token: 'src_live_1', baseUrl: mock.url, onWarning: null };
    const lines = await main({ ...options, booking, backlog: [...backlog, nobody] });
    expect(lines[0]).toContain('2 accepted, 1 refused');
    expect(lines[1]).toContain('booking-4712: refused, ');
    expect(lines[1]).toContain('`/events/2/externalId` must have at least 1 characters');
    expect(lines.join()).not.toContain('pat-');
  });

  it('makes the same event of the same booking', () => {
    expect(toEvent(booking)).toEqual(toEvent(structuredClone(booking)));
    expect(toEvent(backlog[0] as Booking)).not.toHaveProperty('identityContext');
  });
});
