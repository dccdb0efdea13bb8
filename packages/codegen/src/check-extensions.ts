import {
  type Document,
  listWebhooks,
  lookUp,
  type Schema,
  type SpecOperation,
} from './document.ts';

const RETRY = [
  'statuses',
  'transport',
  'attempts',
  'firstDelay',
  'factor',
  'maxDelay',
  'jitter',
  'retryAfter',
  'repeatable',
];

/** The root's `x-retry` is what operations override, so that it leaves nothing open. */
export function checkRetry(
  { 'x-retry': retry }: Document,
  operations: readonly SpecOperation[],
): string[] {
  if (!retry) {
    const own = operations.filter(({ object }) => object['x-retry']);
    return own.map(({ id }) => `${id}: x-retry overrides that of the root, which is not there`);
  }
  const missing = RETRY.filter((name) => !(name in retry));
  return missing.map((name) => `x-retry: ${name} must be given at the root`);
}

/** `x-tolerated-query` is what no operation offers: a client that sends it would go unnoticed. */
export function checkTolerated(
  { 'x-tolerated-query': tolerated = [] }: Document,
  operations: readonly SpecOperation[],
): string[] {
  return operations.flatMap(({ id, parameters }) =>
    parameters
      .filter(({ name, in: place }) => place === 'query' && tolerated.includes(name))
      .map(({ name }) => `${id}: parameter ${name} stands in x-tolerated-query as well`),
  );
}

/** What `x-pagination` asks of a query has to be there. */
export function checkPagination({ object, parameters }: SpecOperation): string[] {
  const { request, needs = [] } = object['x-pagination'] ?? {};
  const names = parameters.filter(({ in: place }) => place === 'query').map(({ name }) => name);
  return [...(request ? [request.name] : []), ...needs]
    .filter((name) => !names.includes(name))
    .map((name) => `x-pagination names the query parameter ${name}, which is not there`);
}

/** `x-signature` is the vendor's: a client signs nothing, and takes one header for the signature. */
export function checkSignatures(
  document: Document,
  operations: readonly SpecOperation[],
): string[] {
  const signed = ({ parameters }: SpecOperation) => parameters.filter((one) => one['x-signature']);
  return [
    ...operations.flatMap((operation) =>
      signed(operation).map(
        ({ name }) => `${operation.id}: parameter ${name} has x-signature and is not of a webhook`,
      ),
    ),
    ...listWebhooks(document).flatMap((webhook) => {
      const [first, ...more] = signed(webhook);
      const where = `webhook ${webhook.path}`;
      return [
        ...(first && first.in !== 'header' ? [`${where}: x-signature must be of a header`] : []),
        ...(more.length ? [`${where}: x-signature must be of one parameter only`] : []),
      ];
    }),
  ];
}

/** `x-time` is what the client converts: it stands on what is sent, and on numbers alone. */
export function checkTimes(document: Document, operation: SpecOperation): string[] {
  const { parameters, body, responses } = operation;
  const contents = Object.values(responses).flatMap(({ content }) => Object.values(content ?? {}));
  const answered = contents.some(({ schema }) => timesIn(document, schema).length > 0);
  const sent = [...parameters, ...Object.values(body?.content ?? {})];
  // Beside a reference, the generated type would be that of what it names.
  const isNumber = ({ $ref, type }: Schema) =>
    $ref === undefined && [type].flat().some((name) => name === 'number' || name === 'integer');
  const odd = sent
    .flatMap(({ schema }) => timesIn(document, schema))
    .filter((schema) => !isNumber(schema));
  return [
    ...(answered ? ['x-time stands in an answer, where nothing is converted'] : []),
    ...(odd.length
      ? ['x-time must stand beside type: number or integer, without a reference']
      : []),
  ];
}

/** The schemas with `x-time` in a schema, through references. */
function timesIn(document: Document, schema: Schema | undefined): Schema[] {
  const seen = new Set<unknown>();
  const found: Schema[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref, 'x-time': time } = node as Schema;
    if (time === 'milliseconds') found.push(node as Schema);
    if (typeof $ref === 'string') walk(lookUp(document, $ref));
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(schema);
  return found;
}
