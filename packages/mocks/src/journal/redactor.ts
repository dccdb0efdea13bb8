import {
  type Document,
  parameterSchema,
  type Schema,
  type SpecOperation,
  sensitivePlaces,
} from '@visitor-apis/codegen/document';
import { redactPlaces } from '@visitor-apis/runtime/redact';
import type { MockDocument } from '../api/mocked-api.ts';
import { specOperations } from '../api/spec-operations.ts';
import type { Query } from '../read-query.ts';
import { markOf, redactValue } from './redact-value.ts';
import { showName } from './show-name.ts';

/** The parts of a request that may hold a secret or a person. */
export interface RequestParts {
  readonly operation: string | undefined;
  readonly path: string;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Makes of a request what may be shown of it. */
export type Redactor = (parts: RequestParts) => RequestParts;

interface Marks {
  readonly template: string;
  readonly parameters: ReadonlyMap<string, string | undefined>;
  readonly body: readonly Schema[];
  /** What any branch of a union marks: a value may be of another than it looks like. */
  readonly places: ReturnType<typeof sensitivePlaces>;
}

// Shown whatever the document says of them: they say how a body is to be read.
const PLAIN_HEADERS = ['accept', 'content-length', 'content-type', 'prefer'];
const NOTHING: Marks = { template: '', parameters: new Map(), body: [], places: {} };

/** The redactor of a document: shown is what it names and does not mark with `x-sensitive`. */
export function createRedactor(document: MockDocument): Redactor {
  const marks = readMarks(document as Document);
  const redactBody = ({ body: schemas, places }: Marks, body: unknown): unknown => {
    try {
      return redactPlaces(redactValue(document as Document, schemas, body), places);
    } catch {
      // A reference that leads out of the document.
      return '[unnamed]';
    }
  };
  return ({ operation, path, query, headers, body }) => {
    const ofOperation = marks.get(operation ?? '') ?? NOTHING;
    const { template, parameters } = ofOperation;
    const show = (place: string, name: string, value: unknown) => {
      const key = `${place} ${name.toLowerCase()}`;
      if (!parameters.has(key)) return '[unnamed]';
      const mark = parameters.get(key);
      return mark ? `[${mark}]` : value;
    };
    const entries = <Value>(values: Readonly<Record<string, Value>>, place: string) =>
      Object.entries(values).map(([name, value]) => [
        parameters.has(`${place} ${name.toLowerCase()}`) ? name : showName(name),
        show(place, name, value),
      ]);
    return {
      operation,
      path: redactPath(path, template, (name, value) => String(show('path', name, value))),
      query: Object.fromEntries(entries(query, 'query')),
      headers: Object.fromEntries(
        entries(headers, 'header').map(([name, shown]) => [
          name,
          PLAIN_HEADERS.includes(String(name)) ? headers[String(name)] : shown,
        ]),
      ),
      body:
        typeof body === 'string' || typeof body === 'symbol'
          ? '[text]'
          : redactBody(ofOperation, body),
    };
  };
}

function readMarks(document: Document): Map<string, Marks> {
  try {
    const operations = [...specOperations(document)];
    return new Map(operations.map(([id, operation]) => [id, marksOf(document, operation)]));
  } catch {
    // References that lead out of the document: nothing is known, and nothing shown.
    return new Map();
  }
}

function marksOf(document: Document, { path, parameters, body, object }: SpecOperation): Marks {
  const named = parameters.map((parameter) => {
    const { name, in: place, 'x-sensitive': mark } = parameter;
    const schema = parameterSchema(parameter);
    // Of what is written as JSON, all is hidden where a part is.
    const [within] = Object.values(sensitivePlaces(document, schema));
    return [`${place} ${name.toLowerCase()}`, mark ?? markOf(document, schema) ?? within] as const;
  });
  const schemes = (object.security ?? document.security ?? []).flatMap((set) => Object.keys(set));
  const keys = schemes.flatMap((key) => {
    const scheme = document.components?.securitySchemes?.[key];
    if (scheme?.type !== 'apiKey') return [['header authorization', 'secret'] as const];
    return [[`${scheme.in} ${scheme.name?.toLowerCase()}`, 'secret'] as const];
  });
  const content = Object.entries(body?.content ?? {});
  const schemas = content.flatMap(([, { schema }]) => (schema ? [schema] : []));
  // Only of JSON there are members to show.
  const json = content.flatMap(([type, { schema }]) =>
    schema && /json/i.test(type) ? [schema] : [],
  );
  const places = Object.assign({}, ...schemas.map((schema) => sensitivePlaces(document, schema)));
  return { template: path, parameters: new Map([...named, ...keys]), body: json, places };
}

/** The path with what may be shown in place of its parameters; without a template none of it. */
function redactPath(
  path: string,
  template: string,
  show: (name: string, value: string) => string,
): string {
  const steps = path.split('/');
  const names = template.split('/');
  if (steps.length !== names.length) return '[unnamed]';
  return names
    .map((name, index) => {
      const parameter = /^\{(.*)\}$/.exec(name)?.[1];
      return parameter ? show(parameter, steps[index] ?? '') : name;
    })
    .join('/');
}
