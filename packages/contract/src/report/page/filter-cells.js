/** By what cells can be filtered, and in which order its values are listed. */
export const FACETS = [
  // Only while there are words.
  { name: 'found', title: 'Words are in', values: ['the cell', 'a case that shows it'] },
  { name: 'state', title: 'State', values: ['missing', 'unreachable', 'shown'] },
  { name: 'api', title: 'API' },
  { name: 'side', title: 'Side', values: ['request', 'answer'] },
  { name: 'polarity', title: 'Polarity', values: ['positive', 'negative'] },
  { name: 'kind', title: 'Kind' },
  { name: 'operation', title: 'Operation' },
];

/**
 * The cells that pass all filters, and for each value of each filter how many there would be if it
 * were chosen. `search` counts those that only the words keep out.
 */
export function filterCells(cells, { chosen, query }) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const hasAll = (text) => words.every((word) => text.includes(word));
  const hits = new Set(); // cases, each looked at once though a thousand cells name it
  const seen = new Set();
  const isHit = (one) => {
    if (!seen.has(one) && hasAll(one.text)) hits.add(one);
    seen.add(one);
    return hits.has(one);
  };
  const foundIn = (cell) => {
    if (hasAll(cell.text)) return 'the cell';
    return cell.cases.some(isHit) ? 'a case that shows it' : undefined;
  };
  const facets = FACETS.filter(({ name }) => words.length || name !== 'found');
  const counts = new Map(FACETS.map(({ name }) => [name, new Map()]));
  const found = [];
  let search = 0;
  for (const cell of cells) {
    const where = foundIn(cell);
    const valueIn = (name) => (name === 'found' ? where : cell[name]);
    const isKeptOut = ({ name }) => chosen[name].size && !chosen[name].has(valueIn(name));
    const keptOutBy = facets.filter(isKeptOut);
    if (where === undefined) {
      search += keptOutBy.every(({ name }) => name === 'found') ? 1 : 0;
      continue;
    }
    if (!keptOutBy.length) found.push(cell);
    if (keptOutBy.length > 1) continue;
    for (const { name } of keptOutBy.length ? keptOutBy : facets) {
      const ofFacet = counts.get(name);
      ofFacet.set(valueIn(name), (ofFacet.get(valueIn(name)) ?? 0) + 1);
    }
  }
  return { found, counts, search, words, hits };
}
