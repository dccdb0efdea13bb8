import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import type { PeerOrigin } from './peer.ts';

/** Name and version of what ours is compared with: `vendor-client 6.13.1`. */
export function nameOrigin(origin: PeerOrigin): string {
  if ('rebuiltFrom' in origin) {
    return `rebuilt from ${origin.rebuiltFrom} ${origin.version}`;
  }
  const file = join(ROOT, 'node_modules', origin.package, 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return `${origin.package} ${version}`;
}
