import {
  checkPagination,
  checkRetry,
  checkSignatures,
  checkTimes,
  checkTolerated,
} from './check-extensions.ts';
import { type Document, listOperations, resolve, type SpecOperation } from './document.ts';
import { readAnswers } from './emit/answers.ts';
import { isJson, pascalCase } from './emit/names.ts';

// Names that a client, or a promise or JSON.stringify that meets one, takes for something else.
const TAKEN_METHODS = new Set([
  'raw',
  'try',
  'paginate',
  'then',
  'toJSON',
  'constructor',
  'toString',
  'valueOf',
]);
const TAKEN_TYPES = [
  'CallOptions',
  'NeedingFields',
  'NoInput',
  'Paginator',
  'Result',
  'components',
  'operations',
  'paths',
];

const SUFFIXES = ['Credentials', 'Operations', 'Errors', 'Successes', 'Result', 'Results', 'Pages'];

/** What in a valid document cannot be generated, each with its place. Nothing is left out quietly. */
export function checkDocument(document: Document): string[] {
  const operations = listOperations(document);
  return [
    ...checkServers(document),
    ...checkNames(document, operations),
    ...checkRetry(document, operations),
    ...checkTolerated(document, operations),
    ...checkSignatures(document, operations),
    ...operations.flatMap((operation) => checkOperation(document, operation)),
  ];
}

function checkServers({ servers = [], paths }: Document): string[] {
  const concrete = servers.filter(({ url }) => /^https?:\/\/[^{}]+$/.test(url));
  const nested = Object.entries(paths).flatMap(([path, item]) => [
    ...('servers' in item ? [path] : []),
    ...Object.values(item).flatMap((object) =>
      typeof object === 'object' && 'servers' in object ? [path] : [],
    ),
  ]);
  return [
    ...(concrete.length ? [] : ['servers: one must have an absolute URL without variables']),
    ...nested.map((path) => `paths ${path}: servers of its own are not supported`),
  ];
}

function checkNames(document: Document, operations: readonly SpecOperation[]): string[] {
  const names = Object.keys(document.components?.schemas ?? {});
  const title = pascalCase(document.info.title);
  const made = operations.flatMap(({ id = '' }) => [
    `${pascalCase(id)}Query`,
    `${pascalCase(id)}Options`,
  ]);
  const client = SUFFIXES.map((suffix) => `${title}${suffix}`);
  const taken = new Set([...TAKEN_TYPES, ...made, ...client]);
  return names.flatMap((name) => {
    if (!/^[A-Za-z_$][\w$]*$/.test(name)) return [`schema ${name}: must be an identifier`];
    return taken.has(name) ? [`schema ${name}: the name is that of a generated type`] : [];
  });
}

function checkOperation(document: Document, operation: SpecOperation): string[] {
  const { id, method, path, parameters, responses } = operation;
  const where = id ?? `${method.toUpperCase()} ${path}`;
  const problems: string[] = [];
  if (!/^[a-z][A-Za-z0-9]*$/.test(id ?? '')) {
    problems.push(`needs a camelCase operationId, it has "${id}"`);
  } else if (TAKEN_METHODS.has(id)) problems.push('cannot be the name of a method');
  for (const { name, in: place, required, ...parameter } of parameters) {
    const { type } = resolve(document, parameter.schema ?? {});
    if (place === 'cookie' && required) problems.push(`cookie ${name} cannot be sent`);
    if (
      parameter.content &&
      (place !== 'query' || !isJson(Object.keys(parameter.content).join()))
    ) {
      problems.push(`parameter ${name} with content must be JSON in the query`);
    }
    const { style = 'form' } = parameter;
    if (place === 'query' && style !== 'form') {
      problems.push(`style ${style} of parameter ${name} is not supported`);
    }
    if (type === 'object') problems.push(`parameter ${name} is an object, which is not supported`);
  }
  const successes = readAnswers(operation).filter(({ resolves }) => resolves);
  if (!successes.some(({ status }) => /^2\d\d$/.test(status))) {
    problems.push('needs a success with a status of its own, such as 200');
  }
  for (const [status, { content = {} }] of Object.entries(responses)) {
    for (const [type, { examples = {} }] of Object.entries(content)) {
      if (Object.keys(examples).length === 0) {
        problems.push(`${status} ${type}: needs a named example, which the mock answers with`);
      }
      if (/^[\w.+-]+\/[\w.+-]+$/.test(type)) continue;
      problems.push(`${status} ${type}: must be a media type without parameters or wildcards`);
    }
  }
  const types = Object.keys(operation.body?.content ?? { 'application/json': {} });
  if (!types.some(isJson))
    problems.push(`only JSON bodies are supported, it has ${types.join(', ')}`);
  problems.push(...checkTimes(document, operation), ...checkPagination(operation));
  return problems.map((problem) => `${where}: ${problem}`);
}
