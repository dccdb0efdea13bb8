import { plainServers } from './server-urls.ts';

/** The server objects of a document, as far as they tell a path. */
export interface ServedDocument {
  readonly servers?: readonly { readonly url: string }[];
}

/** The base paths of all servers, the first server's first; `''` for none. */
export function basePaths({ servers = [] }: ServedDocument): string[] {
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
