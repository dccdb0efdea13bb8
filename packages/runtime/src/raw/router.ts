import type { Call } from '../describe-call.ts';

/** Finds the call of a request by its URL: a middleware of the user's may have made a new one. */
export function createRouter(basePath: string, calls: readonly Call[]) {
  const base = basePath.replace(/\/$/, '');
  const routes = calls.map((call) => {
    const { path, method } = call.operation;
    const literal = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^${literal.replace(/\{[^{}]+\}/g, '[^/]+')}$`);
    return { call, method, pattern, parameters: path.split('{').length };
  });
  // /events/search before /events/{request_id}
  routes.sort((a, b) => a.parameters - b.parameters);
  return ({ url, method }: Request): Call | undefined => {
    const path = new URL(url).pathname.slice(base.length);
    return routes.find((route) => route.method === method && route.pattern.test(path))?.call;
  };
}
