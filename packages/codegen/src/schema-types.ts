import ts from 'typescript';
import type { Schema } from './document.ts';

const { factory } = ts;

/** The type of a schema that an extension changes; `undefined` where none does. */
export function schemaType(schema: Schema): ts.TypeNode | undefined {
  const members = openEnum(schema) ?? time(schema);
  if (!members) return undefined;
  const nullable = Array.isArray(schema.type) && schema.type.includes('null');
  const nothing = factory.createLiteralTypeNode(factory.createNull());
  return factory.createUnionTypeNode([...members, ...(nullable ? [nothing] : [])]);
}

/**
 * `x-extensible-enum`: the known values and any other. The intersection with `{}` keeps the
 * literals apart from `string`, so that editors go on to complete them.
 */
function openEnum({ 'x-extensible-enum': values }: Schema): ts.TypeNode[] | undefined {
  if (!values) return undefined;
  const base = typeof values[0] === 'number' ? 'NumberKeyword' : 'StringKeyword';
  const open = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind[base]),
    factory.createTypeLiteralNode([]),
  ]);
  const literals = values.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number'
        ? factory.createNumericLiteral(value)
        : factory.createStringLiteral(value),
    ),
  );
  return [...literals, open];
}

/** `x-time`: a `Date` may be given, which the client converts. */
function time({ 'x-time': unit }: Schema): ts.TypeNode[] | undefined {
  if (!unit) return undefined;
  const number = factory.createKeywordTypeNode(ts.SyntaxKind.NumberKeyword);
  return [number, factory.createTypeReferenceNode('Date')];
}
