/** The packed report as cells and cases that know each other; `pack-report.ts` has packed it. */
export function readReport({ texts, apis }) {
  return apis.map(({ api, title, cells: packedCells, cases: packedCases }) => {
    const cases = packedCases.map((packed) => readCase(api, texts, packed));
    const cells = packedCells.map((packed) => readCell(api, texts, packed, cases));
    const operations = groupByOperation(cells);
    return { api, title, cells, cases, operations };
  });
}

function readCase(api, texts, packed) {
  const [id, operation, kind, name, method, path, headers, sent, received, failure] = packed
    .slice(0, -1)
    .map((index) => texts[index]);
  return {
    key: `${api}/${id}`,
    operation,
    kind,
    name,
    request: { method, path, headers, body: sent },
    answer: { status: packed.at(-1), body: received },
    failure,
    text: name.toLowerCase(),
  };
}

function readCell(api, texts, packed, all) {
  const [id, operation, kind, side, polarity, place, what, pointer, unreachable] = packed
    .slice(0, -1)
    .map((index) => texts[index]);
  const cases = packed.at(-1).map((index) => all[index]);
  return {
    key: `${api}/${id}`,
    id,
    api,
    operation: `${api}/${operation}`,
    kind,
    side,
    polarity,
    place,
    what,
    pointer,
    unreachable,
    cases,
    state: cases.length ? 'shown' : unreachable === undefined ? 'missing' : 'unreachable',
    isFailing: cases.length > 0 && cases.every(({ failure }) => failure !== undefined),
    text: id.toLowerCase(),
  };
}

function groupByOperation(cells) {
  const groups = new Map();
  for (const cell of cells) {
    const name = cell.operation.slice(cell.api.length + 1);
    const group = groups.get(name) ?? { key: cell.operation, api: cell.api, name, cells: [] };
    groups.set(name, group);
    group.cells.push(cell);
  }
  return [...groups.values()].map((group) => ({ ...group, ...describe(group.cells) }));
}

/** What the cells of an operation tell of it: its line in the document, and its kinds of answer. */
function describe(cells) {
  const called = cells.find(({ kind }) => kind === 'operation');
  const [, path, method] = /^#\/paths\/([^/]+)\/(\w+)$/.exec(called?.pointer ?? '') ?? [];
  const answers = cells.flatMap(({ kind, what }) => {
    const [, answer] = (kind === 'answer' && /^answers (\S+(?: \S+\/\S+)?)/.exec(what)) || [];
    return answer ? [answer] : [];
  });
  const line =
    path && `${method.toUpperCase()} ${path.replaceAll('~1', '/').replaceAll('~0', '~')}`;
  return { line, answers: [...new Set(answers)] };
}
