import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import { PACKAGE } from './package.ts';
import { isThirdParty } from './third-party.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  /** How it was said once. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name?: string; readonly email?: string };
}

const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The licences of all packages that were bundled, as one text. */
export function listLicences(metafiles: readonly Metafile[]): string {
  const folders = new Set(
    metafiles
      .flatMap(({ outputs }) => Object.values(outputs))
      .flatMap(({ inputs }) => Object.keys(inputs))
      .filter(isThirdParty)
      .map(packageFolder),
  );
  // The same package can lie in two folders.
  const texts = new Set([...folders].map(describe));
  const head = 'This package contains code of the packages below, each under its own licence.\n';
  return [head, ...[...texts].sort()].join(RULE);
}

/** `a/node_modules/@b/c` of `a/node_modules/@b/c/lib/d.js`. */
function packageFolder(input: string): string {
  const [, folder = ''] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
  return resolve(PACKAGE, folder);
}

function describe(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, licenses = [], author } = manifest;
  const license = manifest.license ?? licenses.map(({ type }) => type).join(' OR ');
  if (!license) throw new Error(`${name} ${version} has no licence`);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file) && !/\.(js|html)$/.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  const by = typeof author === 'object' ? `${author.name} <${author.email}>` : author;
  const said = texts.length
    ? texts.join('\n\n')
    : `By ${by ?? 'its authors'}; it came without a text.`;
  return `${name} ${version}\n${license}\n\n${said}\n`;
}
