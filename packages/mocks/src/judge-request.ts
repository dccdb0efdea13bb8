import { type Answer, problem } from './answer.ts';
import { basePaths, stripBasePath } from './api/base-paths.ts';
import type { ReadApi } from './api/mocked-api.ts';
import type { Finding } from './prism/finding.ts';
import type { Engine, EngineRequest, Judgement } from './prism/judgement.ts';
import { readQuery } from './read-query.ts';
import { behaviourOf } from './vendors/index.ts';

/** A request as it reached a face, its path with the base path. */
export interface WireRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  /** Host that was asked, as far as it tells a region. */
  readonly host: string | undefined;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Bytes of the body. */
  readonly bytes: number;
  /** Whether the body was larger than the mock takes, and is not here. */
  readonly isTooLarge: boolean;
}

/** The same with what belongs to an operation told apart. */
export type JudgedRequest = Judgement & Pick<EngineRequest, 'path' | 'query' | 'body'>;

// Prism repeats the path, which may hold a person.
const WHY_OFF_ROUTE: Readonly<Record<number, string>> = {
  404: 'must be one that the document has',
  405: 'must be asked with a method that the document has for it',
};

/** Routes and judges the requests of one API. */
export function createJudge(api: ReadApi, engine: Engine, maxBodyBytes: number) {
  const bases = basePaths(api.document);
  const behaviour = behaviourOf(api.vendor);
  return async (wire: WireRequest, body: unknown): Promise<JudgedRequest> => {
    // By text: `//` would be a host to the URL parser.
    const [pathname = '/', search = ''] = wire.target.split(/\?(.*)/s);
    const query = readQuery(search);
    const path = stripBasePath(pathname, bases);
    const refuse = (answer: Answer, why?: string) => ({
      ...offRoute(answer, why),
      path: path ?? pathname,
      query,
      body,
    });
    if (!isWellFormed(pathname)) {
      return refuse(problem(400, 'The path has a percent sign that encodes nothing'));
    }
    if (path === undefined) {
      return refuse(problem(404, `Nothing is here; the API is at ${bases.join(' and ')}`));
    }
    const beyond = wire.isTooLarge ? maxBodyBytes : undefined;
    const { method, headers } = wire;
    const judged = await engine({ method, path, query, headers, body, beyond });
    const { operation, answer } = judged;
    if (operation === undefined) return refuse(answer, WHY_OFF_ROUTE[answer.status]);
    return { ...judged, ...behaviour.settle?.({ ...judged, operation, body }), path, query, body };
  };
}

/** What is outside the document breaks its first rule: that there is such an operation. */
function offRoute(answer: Answer, why?: string): Judgement {
  const { detail } = JSON.parse(answer.body) as { detail: string };
  const finding: Finding = {
    in: 'path',
    path: [],
    rule: 'route',
    message: why ?? detail,
    refuses: true,
  };
  return { operation: undefined, findings: [finding], refused: true, answer };
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
