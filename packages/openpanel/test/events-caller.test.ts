import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SERVER_AGENT } from '../src/events/caller-headers.ts';
import { recordEvents } from './record-events.ts';

const browser = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/19.0 Safari/605.1.15';
const caller = { ip: '203.0.113.7', userAgent: browser };

afterEach(() => vi.unstubAllGlobals());

describe('a call for nobody', () => {
  it('has a user agent that the vendor takes for a server', async () => {
    const { events, last } = recordEvents();
    await events.track('x');
    expect(last().headers.get('user-agent')).toBe(SERVER_AGENT);
    expect(last().headers.has('openpanel-client-ip')).toBe(false);
    const { version } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
    );
    // No slash but one, digits and dots, and no name of an operating system.
    expect(SERVER_AGENT).toMatch(/^[a-z-]+\/\d+(\.\d+)*$/);
    expect(SERVER_AGENT).toBe(`visitor-apis-openpanel/${version}`);
  });

  it.each([
    ['the client', { 'User-Agent': 'garden/2.0.0' }, undefined],
    ['the call', undefined, { 'USER-agent': 'garden/2.0.0' }],
  ])('has that of %s where there is one', async (_, ofClient, ofCall) => {
    const { events, last } = recordEvents(ofClient && { headers: ofClient });
    await events.track('x', {}, {}, ofCall && { headers: ofCall });
    expect(last().headers.get('user-agent')).toBe('garden/2.0.0');
    await events.track('x', {}, caller);
    expect(last().headers.get('user-agent')).toBe(browser);
  });

  it('has none of ours in a browser', async () => {
    vi.stubGlobal('navigator', { userAgent: browser });
    const { events, last } = recordEvents({ clientSecret: null });
    await events.track('x');
    expect(last().headers.has('user-agent')).toBe(false);
  });

  it.each(['Node.js/24', 'Deno/2.5.0', 'Bun/1.3.0', 'Cloudflare-Workers', undefined])(
    'has it where the platform says %s',
    async (userAgent) => {
      vi.stubGlobal('navigator', userAgent && { userAgent });
      const { events, last } = recordEvents();
      await events.track('x');
      expect(last().headers.get('user-agent')).toBe(SERVER_AGENT);
    },
  );
});

describe('a call for an end user', () => {
  it('has address and user agent, whatever the call', async () => {
    const { events, requests } = recordEvents();
    const view = events.with({ ...caller, profileId: 'u-17' });
    await view.track('x');
    await view.revenue(1);
    await view.identify({});
    await view.increment('logins');
    await view.decrement('logins');
    await view.assignGroups(['org-3']);
    await view.upsertGroup({ id: 'org-3', type: 'company', name: 'Garden Works' });
    expect(requests).toHaveLength(7);
    for (const { headers } of requests) {
      expect(headers.get('openpanel-client-ip')).toBe(caller.ip);
      expect(headers.get('user-agent')).toBe(browser);
    }
  });

  it.each([
    ['2001:db8::7', '2001:db8::7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    [' 203.0.113.7 ', '203.0.113.7'],
  ])('from %s comes from %s', async (ip, sent) => {
    const { events, last } = recordEvents();
    await events.track('x', {}, { ip, userAgent: browser });
    expect(last().headers.get('openpanel-client-ip')).toBe(sent);
  });

  it('may have a place and no device', async () => {
    const { events, last } = recordEvents();
    await events.track('x', {}, { ip: caller.ip, userAgent: undefined });
    expect(last().headers.get('openpanel-client-ip')).toBe(caller.ip);
    expect(last().headers.get('user-agent')).toBe(SERVER_AGENT);
  });

  it('is refused with a browser that is nowhere', async () => {
    const { events, requests } = recordEvents();
    for (const ip of [undefined, '', ' ']) {
      const call = events.track('x', {}, { ip, userAgent: browser });
      await expect(call).rejects.toMatchObject({ kind: 'invalid', field: 'context.userAgent' });
    }
    expect(requests).toEqual([]);
    await events.track('x', {}, { userAgent: 'garden-worker/2.0.0' });
    expect(requests).toHaveLength(1);
  });

  it.each(['203.0.113.7, 10.0.0.1', '203.0.113.7 10.0.0.1', '203.0.113.7\r\nx-evil: 1'])(
    'is refused with the addresses %j, which the vendor would ignore',
    async (ip) => {
      const { events, requests } = recordEvents();
      const error = await events
        .track('x', {}, { ip, userAgent: browser })
        .catch((thrown) => thrown);
      expect(error).toMatchObject({ kind: 'invalid', field: 'context.ip' });
      expect(error.message).not.toContain('203');
      expect(requests).toEqual([]);
    },
  );

  it('is refused with a user agent that no header can carry', async () => {
    const { events, requests } = recordEvents();
    const call = events.track('x', {}, { ...caller, userAgent: 'Mozilla\r\nx-evil: 1' });
    await expect(call).rejects.toMatchObject({ kind: 'invalid', field: 'header' });
    expect(requests).toEqual([]);
  });
});
