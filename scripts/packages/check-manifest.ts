import type { PublishedPackage } from './published-package.ts';

/** What nobody should get with a package: dependencies without end, and code that runs at once. */
export function checkManifest({ manifest }: PublishedPackage): string[] {
  const { dependencies = {}, scripts = {} } = manifest;
  const problems: string[] = [];
  if (Object.keys(dependencies).length > 2) {
    problems.push('it has more than two runtime dependencies');
  }
  const hooks = Object.keys(scripts).filter((script) => /^(pre|post)?install$/.test(script));
  if (hooks.length) problems.push(`it has an install script: ${hooks.join(', ')}`);
  return problems;
}
