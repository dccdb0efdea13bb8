import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Api, ROOT } from '@visitor-apis/codegen';
import type { Contract } from './contract.ts';

/** Loads the contract of an API from its package: `contract/index.ts`, or e.g. `contract/v4.ts`. */
export async function loadContract({ packagePath, entry }: Api): Promise<Contract> {
  const name = entry.replace(/^\.\/?/, '') || 'index';
  const file = join(ROOT, packagePath, 'contract', `${name}.ts`);
  const module: { contract: Contract } = await import(pathToFileURL(file).href);
  return module.contract;
}
