import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import { run } from './run.ts';

/** What of a `package.json` is judged. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** A package that is published, as it is here. */
export interface PublishedPackage {
  readonly path: string;
  readonly manifest: Manifest;
}

/** A package that is published, as npm would send it. */
export interface PackedPackage extends PublishedPackage {
  readonly tarball: string;
}

/** The packages that are published. */
export function readPublished(): PublishedPackage[] {
  return readdirSync(join(ROOT, 'packages')).flatMap((name) => {
    const path = join(ROOT, 'packages', name);
    const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return manifest.private ? [] : [{ path, manifest }];
  });
}

/** Builds all packages, and packs the given ones into a folder as npm would. */
export function packPackages(
  packages: readonly PublishedPackage[],
  folder: string,
): PackedPackage[] {
  run('npx', ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  return packages.map(({ path, manifest }) => {
    const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], path));
    const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed);
    return { path, manifest, tarball: join(folder, filename) };
  });
}
