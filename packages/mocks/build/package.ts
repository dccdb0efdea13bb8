import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the package. */
export const PACKAGE = resolve(import.meta.dirname, '..');

/** What is published. */
export const DIST = join(PACKAGE, 'dist');

interface Target {
  readonly types: string;
  readonly default: string;
}

interface Export {
  readonly '@visitor-apis/source': string;
  /** Left out of what only this repository may use. */
  readonly import?: Target;
  readonly require?: Target;
}

/** What the build reads of `package.json`. */
export interface Manifest {
  readonly exports: Readonly<Record<string, string | Export>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

/** A file that users load by name. */
export interface Entry {
  /** Its file in `dist/esm` and `dist/cjs`, without extension. */
  readonly name: string;
  /** Its source, from the folder of the package. */
  readonly source: string;
  /** Whether it can be required. */
  readonly isRequired: boolean;
}

/** Reads `package.json`, which alone says what is built. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
}

/** What the package exports, `package.json` apart. */
export function readEntries({ exports }: Manifest): Entry[] {
  return Object.values(exports).flatMap((target) => {
    if (typeof target === 'string' || !target.import) return [];
    const file = target.import.default;
    const name = file.slice(file.lastIndexOf('/') + 1, -'.js'.length);
    const isRequired = target.require !== undefined;
    return [{ name, source: target['@visitor-apis/source'], isRequired }];
  });
}
