import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Api, ROOT } from './registry.ts';
import { SpecError } from './spec-error.ts';

const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
const CLI = join(dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.redocly);

/**
 * Checks a spec against the rules in `redocly.yaml`.
 *
 * @throws {SpecError} with Redocly's report: rule, file, line
 */
export function lintSpec(api: Api): void {
  redocly(['lint', api.key, '--format=codeframe']);
}

/** The spec as one JSON document, every file it refers to taken in. */
export function bundleSpec(api: Api): string {
  const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-'));
  const file = join(folder, 'openapi.json');
  try {
    redocly(['bundle', api.key, '--output', file]);
    return `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function redocly(args: string[]): void {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const run = spawnSync(process.execPath, [CLI, ...args], { cwd: ROOT, env, encoding: 'utf8' });
  if (run.status === 0) return;
  // Its advice to ignore what it found would overwrite the ignore file, reasons included.
  const report = `${run.stdout}${run.stderr}`.replace(/^.*--generate-ignore-file.*$/gm, '');
  throw new SpecError(report.trim());
}
