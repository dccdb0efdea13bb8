import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passBeside } from '../packages/run.ts';

/**
 * Compiles what a user would write in TypeScript, imported and required.
 *
 * @throws {Error} with what the compiler said
 */
export async function checkTypes(project: string): Promise<void> {
  const compilerOptions = {
    strict: true,
    noEmit: true,
    // Those of the test runners are theirs.
    skipLibCheck: true,
    target: 'es2022',
    module: 'nodenext',
    types: ['node', 'jest'],
  };
  const config = { compilerOptions, include: ['types.mts', 'types.cts'] };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
  await passBeside('npx', ['--no-install', 'tsc', '-p', project]);
}
