import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { BatchEvent } from '../../src/index.ts';
import { type Fate, tell } from './batch-server.ts';
import { randomFrom } from './random-from.ts';

const MOODS = ['200', '207', '413', '413 limit', '429', '500', '500 rows', 'cut', 'reset'] as const;

/** A loopback server that does one thing or another with each request, and remembers what. */
export async function startMoodyServer(seed: number) {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** What the server has made of a row, by `distinctId`. */
  const kept = new Map<string, 'accepted' | 'refused'>();
  /** What the caller was told of; a cut answer tells nothing. */
  const told = new Set<string>();
  const sentAgain: string[] = [];
  const moods = new Set<string>();

  const decide = (rows: readonly BatchEvent[]): Fate[] =>
    rows.map(({ distinctId }) => {
      const chance = random();
      // What it has, it has: that is what the key is for.
      if (kept.get(distinctId) === 'accepted' || chance < 0.8) {
        kept.set(distinctId, 'accepted');
        return true;
      }
      if (chance < 0.81) kept.set(distinctId, 'refused');
      return chance < 0.81 ? 'invalid_event' : pick(['queue_failed', 'queue_failed', 'throttled']);
    });

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { events: rows } = JSON.parse(await read(request)) as { events: BatchEvent[] };
    for (const { distinctId } of rows) if (told.has(distinctId)) sentAgain.push(distinctId);
    const mood = pick(MOODS);
    moods.add(mood);
    const send = async (answered: Response) => {
      response.writeHead(answered.status, { 'content-type': 'application/json' });
      response.end(await answered.text());
    };
    const fail = (status: number, more: object = {}) =>
      send(Response.json({ success: false, ...more }, { status }));
    if (mood === 'reset') return request.socket.resetAndDestroy();
    if (mood === '429' || mood === '500') return fail(Number(mood));
    if (mood.startsWith('413') && rows.length > 40) {
      return fail(413, mood === '413' ? {} : { limit: Math.ceil(rows.length / 3) });
    }
    const fates = decide(rows);
    if (mood === 'cut') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 900 });
      return response.write('{"success":true,', () => request.socket.destroy());
    }
    for (const [index, fate] of fates.entries()) {
      if (fate === true || fate === 'invalid_event') told.add(rows[index]?.distinctId ?? '');
    }
    return send(tell(fates, mood === '500 rows' ? 500 : undefined));
  };

  const server = createServer((request, response) => {
    response.on('error', () => {});
    void answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as { port: number };
  const url = `http://127.0.0.1:${port}`;
  return { url, kept, sentAgain, moods, allMoods: [...MOODS].sort() };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
