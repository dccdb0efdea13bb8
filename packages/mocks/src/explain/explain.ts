import type { Document } from '@visitor-apis/codegen/document';
import type { MockedApi } from '../api/mocked-api.ts';
import type { RequestParts } from '../journal/redactor.ts';
import type { Violation } from '../journal/violation.ts';
import { essenceOf } from '../media-type.ts';
import { escapeStep } from '../pointer.ts';
import type { Finding } from '../prism/finding.ts';
import { readJsonValues } from '../read-json-values.ts';
import { createExplainer } from './explain-value.ts';
import { createFindLine } from './find-line.ts';
import { createLocator } from './locate.ts';
import { indexDocument } from './schema-index.ts';
import { createShowPath } from './show-path.ts';

/** Most violations that are told of one request; the others are counted. */
export const MOST_VIOLATIONS = 100;

/** What a request broke, in terms of the document; all that is shown is redacted. */
export type Explain = (
  facts: Pick<Violation, 'request' | 'operation' | 'refused'>,
  findings: readonly Finding[],
  raw: RequestParts,
  shown: RequestParts,
) => Violation[];

// What is not a keyword of a schema, so that the body cannot be looked at again by it.
const NO_KEYWORDS = ['malformedBody', 'mediaType', 'bodySize'];

/** Explains findings of one API. Nothing is compiled before there is something to explain. */
export function createExplain({ document: given, file, text }: MockedApi): Explain {
  const document = given as Document;
  const index = indexDocument(document);
  const locator = createLocator(document, index);
  const explainValue = createExplainer(document);
  const findLine = createFindLine(text);
  const showPath = createShowPath(index);
  return (facts, findings, raw, shown) => {
    const { operation } = facts;
    const seen = (finding: Omit<Finding, 'message'>, expected: string, pointer: string) => {
      const path = showPath(finding.path, partOf(raw, finding.in));
      return {
        ...facts,
        refused: facts.refused && finding.refuses,
        in: finding.in,
        pointer: path.map((step) => `/${escapeStep(step)}`).join(''),
        rule: finding.rule,
        expected,
        value:
          finding.rule === 'mediaType'
            ? shown.headers['content-type']
            : valueAt(partOf(shown, finding.in), path),
        document: { file, pointer, line: findLine(pointer) },
      };
    };
    const inBody = findings.filter(
      (finding) => finding.in === 'body' && !NO_KEYWORDS.includes(finding.rule),
    );
    const others = findings.filter((finding) => !inBody.includes(finding));
    const type = essenceOf(raw.headers['content-type'] ?? '');
    // Of a form there is the text only, which is not what its schema speaks of.
    const isJson = raw.body !== undefined && /json/i.test(type);
    const schema = isJson ? locator.bodySchema(operation ?? '', type) : undefined;
    // A second look at a body that is wrong all over would take longer than anybody waits.
    const isMuch = inBody.length > MOST_VIOLATIONS;
    const rules = inBody.length && schema && !isMuch ? explainValue(schema, raw.body) : undefined;
    const told = inBody.slice(0, MOST_VIOLATIONS);
    const violations = [
      ...others.map((one) => seen(one, one.message, locator.nearest(operation, one))),
      ...(rules
        ? rules.map((rule) =>
            seen({ in: 'body', refuses: true, ...rule }, rule.expected, rule.pointer),
          )
        : told.map((one) => seen(one, one.message, locator.nearest(operation, one)))),
    ];
    return violations.slice(0, MOST_VIOLATIONS);
  };
}

function partOf(shown: RequestParts, place: Finding['in']): unknown {
  if (place === 'body') return shown.body;
  if (place === 'query') return shown.query;
  if (place === 'header') return shown.headers;
  // A path parameter is where its name is not, so the whole path is shown.
  if (place === 'path') return shown.path;
  // Credentials are never shown.
  return undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const step of path) {
    // A mark stands for all that is beneath it; what stands in a query may be JSON.
    if (typeof inner === 'string') inner = readJsonValues(inner, 'json', false);
    if (typeof inner === 'string') return inner;
    if (Array.isArray(inner)) inner = inner[Number(step)];
    else inner = (inner as Record<string, unknown> | null | undefined)?.[step];
  }
  return inner;
}
