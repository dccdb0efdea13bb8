import { createOursPrivacyClient, type OursPrivacyClientOptions } from '@visitor-apis/ours-privacy';
import { type BatchOutcome, type BatchRow, trackBatch } from '@visitor-apis/ours-privacy/batch';

// A clinic tells Ours Privacy of its bookings: one as it is made, those of last night in one go.
//
//   OURS_PRIVACY_TOKEN=... node --conditions=@visitor-apis/source examples/ours-privacy.ts

/** A booking, as the clinic's own system keeps it. */
export interface Booking {
  readonly id: string;
  readonly patient: string;
  readonly clinic: string;
  readonly bookedAt: Date;
  /** Of the booking: absent where it came by telephone. */
  readonly browser?: { readonly ip: string; readonly userAgent: string };
}

/** The event of a booking. Its `distinctId` is the clinic's own, so that a repeat is recognised. */
export function toEvent({ id, patient, clinic, bookedAt, browser }: Booking): BatchRow {
  return {
    event: 'Booked',
    distinctId: `booking-${id}`,
    externalId: patient,
    time: bookedAt,
    eventProperties: { clinic },
    ...(browser && { identityContext: browser }),
  };
}

/** Says what became of the rows of a backfill, without naming anybody. */
export function describeOutcome({ rows, ...counts }: BatchOutcome): string[] {
  const { accepted, refused, undecided, requests } = counts;
  return [
    `${accepted} accepted, ${refused} refused, ${undecided} undecided, in ${requests} request(s)`,
    ...rows.flatMap((row) => {
      if (row.state === 'accepted') return [];
      return `${row.distinctId}: ${row.state}, ${row.message}`;
    }),
  ];
}

/** One booking as it is made, what is known of the patient, and the bookings of the night. */
export async function main({
  booking,
  backlog,
  ...options
}: OursPrivacyClientOptions & {
  readonly booking: Booking;
  readonly backlog: readonly Booking[];
}): Promise<string[]> {
  const ours = createOursPrivacyClient(options);
  await ours.track(toEvent(booking));
  await ours.identify({
    externalId: booking.patient,
    // The click has done its duty: null clears it, what is left out stays.
    userProperties: { gclid: null, custom_properties: { last_clinic: booking.clinic } },
  });
  const outcome = await trackBatch(ours, backlog.map(toEvent), { deadline: false });
  return describeOutcome(outcome);
}

if (process.argv[1] === import.meta.filename) {
  const { OURS_PRIVACY_TOKEN: token = '' } = process.env;
  const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * 3_600_000);
  const booking: Booking = {
    id: '4711',
    patient: 'pat-88',
    clinic: 'north',
    bookedAt: at(0),
    browser: { ip: '198.51.100.7', userAgent: 'Mozilla/5.0' },
  };
  const backlog: Booking[] = [
    { id: '4709', patient: 'pat-12', clinic: 'north', bookedAt: at(9) },
    { id: '4710', patient: 'pat-31', clinic: 'south', bookedAt: at(7) },
  ];
  for (const line of await main({ token, booking, backlog })) console.log(line);
}
