import { FACETS } from './filter-cells.js';

/** What is looked at: the filters, the words, and what is open. All of it is in the hash. */
export function emptyView() {
  const chosen = Object.fromEntries(FACETS.map(({ name }) => [name, new Set()]));
  return {
    chosen,
    query: '',
    open: new Set(),
    closed: new Set(),
    cells: new Set(),
    cases: new Set(),
  };
}

/** The view that a hash names; `undefined` for one that names a part of the page. */
export function readView(hash) {
  const text = hash.replace(/^#/, '');
  if (text && !text.includes('=')) return undefined;
  const parameters = new URLSearchParams(text);
  const view = emptyView();
  for (const { name } of FACETS) view.chosen[name] = new Set(parameters.getAll(name));
  view.query = parameters.get('q') ?? '';
  view.open = new Set(parameters.getAll('open'));
  view.cells = new Set(parameters.getAll('cell'));
  view.cases = new Set(parameters.getAll('case'));
  return view;
}

/** The hash that names a view. What was closed by hand is not worth a link. */
export function writeView({ chosen, query, open, cells, cases }) {
  const lists = [
    ...FACETS.map(({ name }) => [name, chosen[name]]),
    ['q', query ? [query] : []],
    ['open', open],
    ['cell', cells],
    ['case', cases],
  ];
  const pairs = lists.flatMap(([name, values]) => [...values].map((value) => [name, value]));
  return String(new URLSearchParams(pairs));
}

/** The same view with neither filters nor words. */
export function clearFilters(view) {
  const { chosen, query } = emptyView();
  Object.assign(view, { chosen, query });
}
