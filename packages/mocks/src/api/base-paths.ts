import type { MockDocument } from './mocked-api.ts';
import { plainServers } from './server-urls.ts';

/** The base paths of all servers, the first server's first; `''` for none. */
export function basePaths({ servers = [] }: MockDocument): string[] {
  const paths = plainServers(servers).map((url) => {
    const path = /^[a-z]+:\/\/[^/]*(\/.*)?$/i.exec(url)?.[1] ?? (url.startsWith('/') ? url : '');
    return path.replace(/\/+$/, '');
  });
  return paths.length ? [...new Set(paths)] : [''];
}

/** The path below the longest base path that it starts with; `undefined` when there is none. */
export function stripBasePath(path: string, bases: readonly string[]): string | undefined {
  const fitting = bases
    .filter((base) => path === base || path.startsWith(`${base}/`))
    .sort((a, b) => b.length - a.length)[0];
  return fitting === undefined ? undefined : path.slice(fitting.length) || '/';
}
