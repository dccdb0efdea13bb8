import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Api, ROOT } from '@visitor-apis/codegen';
import type { Peer } from './peer.ts';

/** A peer of which nothing is known but that its two clients fit its calls. */
// biome-ignore lint/suspicious/noExplicitAny: no other type takes every client
export type AnyPeer = Peer<any, any>;

/**
 * Loads the peer of an API from its package: `contract/peer.ts`, or e.g. `contract/peer-v4.ts`;
 * `undefined` where there is none.
 */
export async function loadPeer({ packagePath, entry }: Api): Promise<AnyPeer | undefined> {
  const suffix = entry.replace(/^\.\/?/, '');
  const name = suffix ? `peer-${suffix}` : 'peer';
  const file = join(ROOT, packagePath, 'contract', `${name}.ts`);
  if (!existsSync(file)) return undefined;
  const module: { peer: AnyPeer } = await import(pathToFileURL(file).href);
  return module.peer;
}
