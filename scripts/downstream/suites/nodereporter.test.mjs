import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const [major, minor] = JSON.parse(readFileSync('node_modules/vitest/package.json', 'utf8'))
  .version.split('.')
  .map(Number);
const takesNames = major > 1 || minor >= 3;

// Of its own: others test at the same time.
const temporary = mkdtempSync(join(tmpdir(), 'reported-'));
after(() => rmSync(temporary, { recursive: true }));

function runVitest(further, suite = 'vitest.test.mjs') {
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config=reporter.config.mjs', suite];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const options = {
    encoding: 'utf8',
    env: { ...env, TMPDIR: temporary, TEMP: temporary, ...further },
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { status, said: stdout + stderr };
}

for (const POOL of ['forks', 'threads']) {
  for (const BY_NAME of takesNames ? ['', 'yes'] : ['']) {
    test(`tells at the end what was shown: ${POOL} ${BY_NAME}`, () => {
      const { status, said } = runVitest({ MIN: '1', POOL, BY_NAME });
      assert.match(said, /^track +yes +\d+\/\d+ +\d+ % /m);
      assert.equal(said.match(/^openpanel +called/gm).length, 1);
      assert.equal(status, 0, said);
      const left = readdirSync(temporary).filter((name) => name.startsWith('visitor-apis-'));
      assert.deepEqual(left, []);
    });
  }

  test(`fails below the minimum: ${POOL}`, () => {
    const { status, said } = runVitest({ MIN: '99.5', POOL });
    assert.match(said, / % of the contract was shown .* the minimum is 99\.5 %\.\nNot shown:\n/);
    assert.equal(status, 1, said);
  });
}
