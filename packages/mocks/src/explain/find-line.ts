import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { stepsOf } from '../pointer.ts';

/** Finds the line of a JSON pointer, or of the nearest thing above it that is there. */
export type FindLine = (pointer: string) => number | undefined;

/** Finds lines in a document, JSON or YAML. It is parsed when it is first asked. */
export function createFindLine(text: string | undefined): FindLine {
  if (text === undefined) return () => undefined;
  const lines = new LineCounter();
  let parsed: ReturnType<typeof parseDocument> | undefined;
  return (pointer) => {
    parsed ??= parseDocument(text, { lineCounter: lines });
    let [start, node] = [startOf(parsed.contents), parsed.contents as unknown];
    for (const step of stepsOf(pointer)) {
      const inner = stepInto(node, step);
      if (inner?.start === undefined) break;
      ({ start, node } = inner);
    }
    return start === undefined ? undefined : lines.linePos(start).line;
  };
}

/** A step starts where its key stands: what the key holds may begin on a line below. */
function stepInto(outer: unknown, step: string) {
  if (isSeq(outer)) {
    const node = outer.items[Number(step)];
    return { start: startOf(node), node };
  }
  if (!isMap(outer)) return undefined;
  // As text: a status is a number in YAML.
  const pair = outer.items.find(({ key }) => isScalar(key) && String(key.value) === step);
  return { start: startOf(pair?.key), node: pair?.value };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
