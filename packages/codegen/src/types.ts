import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { Document, Schema } from './document.ts';
import { schemaType } from './schema-types.ts';
import { typesView } from './types-view.ts';

/** The TypeScript types of a document: `paths`, `components`, `operations`, `webhooks`. */
export async function emitTypes(document: Document): Promise<string> {
  const ast = await openapiTS(JSON.stringify(typesView(document)), {
    // An input property with a default may be left out.
    defaultNonNullable: false,
    transform: (schema) => schemaType(schema as Schema),
  });
  return astToString(ast.map(admitUndefined)).trimStart();
}

/**
 * Optional members may be `undefined`, which is dropped from a body like a member that is not
 * there. Under `exactOptionalPropertyTypes` nothing that a caller may lack would compile otherwise.
 */
function admitUndefined(root: ts.Node): ts.Node {
  const { factory } = ts;
  const admit: ts.TransformerFactory<ts.Node> = (context) => {
    const visit = (node: ts.Node): ts.Node => {
      const seen = ts.visitEachChild(node, visit, context);
      if (!ts.isPropertySignature(seen) || !seen.questionToken || !seen.type) return seen;
      if (seen.type.kind === ts.SyntaxKind.NeverKeyword) return seen;
      const nothing = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
      const members = ts.isUnionTypeNode(seen.type) ? seen.type.types : [seen.type];
      const type = factory.createUnionTypeNode([...members, nothing]);
      const { modifiers, name, questionToken } = seen;
      return factory.updatePropertySignature(seen, modifiers, name, questionToken, type);
    };
    return visit;
  };
  return ts.transform(root, [admit]).transformed[0] ?? root;
}
