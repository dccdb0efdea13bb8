import type { Shape, ShapeDefinition } from '@visitor-apis/runtime';
import { type Document, lookUp, resolve, type Schema } from '../document.ts';
import { whereGiven } from './members.ts';
import { modelName } from './names.ts';
import { readKeywords } from './shape-keywords.ts';

/**
 * Reads from schemas what can be checked of a value before it is sent: never more than the schema
 * says, and less where it says what a shape cannot. Named schemas stay references.
 */
export class ShapeReader {
  readonly #document: Document;
  /** By reference; `undefined` while it is being read. */
  readonly #known = new Map<string, Shape | undefined>();
  /** References to what holds itself, which needs its name whatever it says. */
  readonly #recursive = new Set<string>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The named shapes to which what was read so far refers, in the order of the document. */
  get named(): Record<string, ShapeDefinition> {
    const names = Object.keys(this.#document.components?.schemas ?? {});
    const shapes = names.flatMap((name): [string, ShapeDefinition][] => {
      const ref = `#/components/schemas/${name}`;
      const shape = this.#known.get(ref);
      if (shape === undefined || !this.#needsName(ref, shape)) return [];
      return [[name, typeof shape === 'string' ? { allOf: [shape] } : shape]];
    });
    return Object.fromEntries(shapes);
  }

  /** What a schema says; `{}` where that is nothing. */
  read(schema: Schema | boolean | undefined): Shape {
    if (typeof schema !== 'object') return {};
    const own = this.#readOwn(schema);
    if (schema.$ref === undefined) return own;
    const target = this.#readReference(schema.$ref);
    if (isEmpty(own)) return target;
    return isEmpty(target) ? own : { ...own, allOf: [target, ...(own.allOf ?? [])] };
  }

  #readReference($ref: string): Shape {
    if (!this.#known.has($ref)) {
      this.#known.set($ref, undefined);
      this.#known.set($ref, this.read(lookUp<Schema>(this.#document, $ref)));
    }
    const shape = this.#known.get($ref);
    if (shape === undefined) this.#recursive.add($ref);
    const name = modelName($ref);
    return name !== undefined && this.#needsName($ref, shape) ? name : (shape ?? {});
  }

  /** Not what says nothing, and not what only gives another name to something. */
  #needsName($ref: string, shape: Shape | undefined): boolean {
    if (this.#recursive.has($ref)) return true;
    return typeof shape === 'object' && !isEmpty(shape);
  }

  #readOwn(schema: Schema): ShapeDefinition {
    const { properties, patternProperties } = schema;
    const anyOf = this.#readAny(schema.anyOf ?? schema.oneOf);
    return whereGiven<ShapeDefinition>({
      ...readKeywords(schema),
      properties: properties && this.#readEach(properties),
      items: this.#readInner(schema.items),
      // Beside patterns for names, it holds only for names that fit none of them.
      values: patternProperties ? undefined : this.#readInner(schema.additionalProperties),
      allOf: this.#readAll(schema.allOf),
      anyOf,
      by: anyOf && this.#readTag(schema),
    });
  }

  #readEach(properties: Record<string, Schema>): Record<string, Shape> {
    const entries = Object.entries(properties);
    return Object.fromEntries(entries.map(([name, property]) => [name, this.read(property)]));
  }

  #readAll(schemas: unknown): Shape[] | undefined {
    const shapes = ((schemas ?? []) as Schema[]).map((schema) => this.read(schema));
    const saying = shapes.filter((shape) => !isEmpty(shape));
    return saying.length ? saying : undefined;
  }

  #readAny(schemas: unknown): Shape[] | undefined {
    const shapes = (schemas as Schema[] | undefined)?.map((schema) => this.read(schema));
    // A member that says nothing lets everything pass.
    return shapes?.some(isEmpty) ? undefined : shapes;
  }

  /** The property of a `discriminator`, where every member says which value of it is its own. */
  #readTag({ anyOf, oneOf, discriminator }: Schema): string | undefined {
    const { propertyName } = (discriminator ?? {}) as { propertyName?: string };
    const document = this.#document;
    const tells = (member: Schema) => {
      const tag = resolve(document, member).properties?.[propertyName ?? ''];
      return tag !== undefined && 'enum' in readKeywords(resolve(document, tag));
    };
    return ((anyOf ?? oneOf) as Schema[]).every(tells) ? propertyName : undefined;
  }

  #readInner(schema: unknown): Shape | undefined {
    const shape = this.read(schema as Schema | boolean | undefined);
    return isEmpty(shape) ? undefined : shape;
  }
}

function isEmpty(shape: Shape): boolean {
  return typeof shape === 'object' && Object.keys(shape).length === 0;
}
