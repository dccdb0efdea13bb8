import { describe, expect, it } from 'vitest';
import { accepted, refused, useJudges } from './judges.ts';

// Events that the server takes or refuses, judged by ajv and by the mock.

const judges = useJudges();
const verdicts = (payload: unknown) => judges.verdicts('track', payload);

function named(name: unknown) {
  return verdicts({ name });
}

describe('an event name', () => {
  it.each([
    ['one character', 'x'],
    ['80 characters', 'x'.repeat(80)],
    ['40 emoji, 80 UTF-16 units', '🦔'.repeat(40)],
    ['blanks only', '   '],
    ['blanks at both ends', ' invoice paid '],
    ['a tab', 'invoice\tpaid'],
    ['NUL', 'invoice\u0000paid'],
    ['a line separator, U+2028', 'invoice\u2028paid'],
    ['Japanese', '請求書支払い済み'],
    ['a reserved name in capitals', 'Session_Start'],
    ['a reserved name with more behind it', 'session_start_2'],
  ])('may be %s', async (_, name) => {
    expect(await named(name)).toEqual(accepted);
  });

  it.each([
    ['absent', undefined],
    ['null', null],
    ['a number', 7],
    ['empty', ''],
    ['81 characters', 'x'.repeat(81)],
    ['81 emoji', '🦔'.repeat(81)],
    ['with a line feed', 'invoice\npaid'],
    ['with a carriage return', 'invoice\rpaid'],
    ['with a line feed at its end', 'invoice_paid\n'],
    ['the reserved session_start', 'session_start'],
    ['the reserved session_end', 'session_end'],
  ])('is refused when it is %s', async (_, name) => {
    expect(await named(name)).toEqual(refused);
  });
});

describe('a piece of an attack in an event name', () => {
  const pieces = [
    ...['#<article:0x', '#<brand:0x', '#<video:0x', '${', '%2e%2e', '%u002e%u002e', '%{'],
    ...["' and '", "' or '", "') or ", "')and ", '../', '..\\', '.env.backup', '.env.bak'],
    ...['.git/config', '/bin/bash', '/bin/sleep', '/cgi-bin/', '/etc/passwd', '/etc/shadow'],
    ...['/setup.cgi?', '/vendor/phpunit/', '<!doctype', '<!entity', '<xi:include', 'bcc:'],
    ...['burpcollaborator', 'chmod 777', 'chmod+777', 'cmd.exe', 'dbms_pipe.receive_message'],
    ...['declare @', 'eval-stdin.php', 'exec master.dbo', 'extractvalue(', 'interact.sh'],
    ...['load_file(', 'mozi.m', 'nslookup ', 'oast.me', 'oastify.com', 'pg_sleep', 'phpinfo.php'],
    ...['processbuilder', 'runtime.getruntime', 'system.ini', 'union select', 'waitfor delay'],
    ...['wget http', 'wget+http', 'win.ini', 'wp-config.php', 'xp_dirtree', 'xsi:schemalocation'],
  ];

  it('is one of 55', () => {
    expect(new Set(pieces).size).toBe(55);
  });

  it.each(pieces.map((piece) => [piece]))('%s is refused, whatever its case', async (piece) => {
    expect(await named(piece)).toEqual(refused);
    expect(await named(`a${piece.toUpperCase()}z`)).toEqual(refused);
  });

  it.each([
    ['/.env', '/.ENV', '/.well-known'],
    ['/wp-login', '/WP-admin', '/WordPress'],
    ['/phpmyadmin', '/phpMyAdmin', '/phpmyadmin2'],
    ['/a/b.php', '/a/b.PHP', '/1.php'],
    ['/config.json', '/sitemap.XML', '/site_map.xml'],
    ['/app.logs', '/data.sqlite', '/x.yml2'],
    ['/x.php?y', '/a-b.ini', '/db.bak'],
    ['/docker.yaml', '/app.config', '/prod.env'],
    ['mozi.market', 'win.initial', 'wget https'],
  ])('%s is refused, and so are %s and %s', async (...names) => {
    for (const name of names) expect([name, await named(name)]).toEqual([name, refused]);
  });

  it.each([
    ['/about', 'home /.env', '/.1', '.env'],
    ['wp-login', 'my /wp-login', 'phpmyadmin', 'index.php'],
    ['/api/users.json', '/1.json', '/robots.txt', '/a/b.php?y'],
    ['union_select', 'wget', '..', 'bcc', 'chmod 755'],
  ])('%s is accepted, and so are its neighbours', async (...names) => {
    for (const name of names) expect([name, await named(name)]).toEqual([name, accepted]);
  });
});

describe('revenue', () => {
  const revenue = (amount: unknown) => ({ name: 'revenue', properties: { __revenue: amount } });

  it.each<[string, object]>([
    ['4900 cents', revenue(4900)],
    ['0', revenue(0)],
    ['10.0, which is an integer', revenue(10.0)],
    ['null, which counts as absent', revenue(null)],
    ['no amount', { name: 'revenue', properties: { invoice: 'A-118' } }],
    ['no properties', { name: 'revenue' }],
    ['9.5 on another event', { name: 'invoice_paid', properties: { __revenue: 9.5 } }],
    ['a word on another event', { name: 'Revenue', properties: { __revenue: 'lots' } }],
    ['a fraction as a plain property', { name: 'revenue', properties: { revenue: 9.5 } }],
  ])('may be %s', async (_, payload) => {
    expect(await verdicts(payload)).toEqual(accepted);
  });

  it.each<[string, unknown]>([
    ['9.5', 9.5],
    ['negative', -1],
    ['a numeric string', '4900'],
    ['an empty string', ''],
    ['true', true],
    ['an object', { amount: 4900, currency: 'EUR' }],
  ])('is refused when it is %s', async (_, amount) => {
    expect(await verdicts(revenue(amount))).toEqual(refused);
  });
});

describe('what the spec cannot say of an event', () => {
  it.each<[string, object]>([
    ['41 emoji: the server counts 82 UTF-16 units, JSON Schema 41', { name: '🦔'.repeat(41) }],
    // `toLowerCase()` makes a plain k of the Kelvin sign; a pattern knows two letters.
    ['.env.ba\u212a: the server folds the Kelvin sign to k', { name: '.env.ba\u212a' }],
  ])('%s', async (_, payload) => {
    expect(await verdicts(payload)).toEqual(accepted);
  });
});
