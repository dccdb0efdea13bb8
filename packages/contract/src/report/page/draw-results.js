import { showValue } from './draw-filters.js';
import { drawOperation } from './draw-operation.js';
import { FACETS } from './filter-cells.js';
import { countOf, make, showNumber } from './make.js';

/** So many cells are read at a glance, and need no click. */
const GLANCE = 120;

/** What passes the filters, by operation; or what to do if nothing does. */
export function drawResults(apis, result, page) {
  const { found } = result;
  if (!apis.some(({ cells }) => cells.length)) {
    return [
      make(
        'p',
        { class: 'empty' },
        'This report holds no cells. Run the suite, and write it anew.',
      ),
    ];
  }
  if (!found.length) return [drawEmpty(result, page)];
  const { view } = page;
  const cells = Map.groupBy(found, ({ operation }) => operation);
  const isOpen = ({ key }) =>
    view.open.has(key) || (found.length <= GLANCE && !view.closed.has(key));
  const operations = apis.flatMap((api) => api.operations.filter(({ key }) => cells.has(key)));
  return operations.map((operation) =>
    drawOperation(operation, cells.get(operation.key), isOpen(operation), page),
  );
}

/** How many there are, and each filter with a way to be rid of it. */
export function drawChosen(result, total, page) {
  const { found } = result;
  const operations = new Set(found.map(({ operation }) => operation)).size;
  const status = make(
    'p',
    { role: 'status' },
    make('b', {}, showNumber(found.length)),
    ` of ${countOf(total, 'cell')} in ${countOf(operations, 'operation')}`,
  );
  const removers = listRemovers(page.view).map(({ text, remove }) =>
    make(
      'button',
      {
        type: 'button',
        class: 'remove',
        'aria-label': `Remove the filter ${text}`,
        onclick: () => {
          remove();
          page.filter();
          page.focusSearch();
        },
      },
      text,
    ),
  );
  const clear = make('button', { type: 'button', class: 'more', onclick: page.clear }, 'Clear all');
  return [status, ...(removers.length ? [...removers, clear] : [])];
}

function listRemovers(view) {
  const ofFacets = FACETS.flatMap(({ name }) =>
    [...view.chosen[name]].map((value) => ({
      text: name === 'operation' ? value.replace('*', 'every operation') : showValue(name, value),
      remove: () => view.chosen[name].delete(value),
    })),
  );
  const search = { text: `“${view.query}”`, remove: () => Object.assign(view, { query: '' }) };
  return view.query ? [...ofFacets, search] : ofFacets;
}

function drawEmpty({ counts, search }, page) {
  const { view } = page;
  const without = [
    ...FACETS.filter(({ name }) => view.chosen[name].size).map(({ name, title }) => ({
      text: `Any ${title === 'API' ? title : title.toLowerCase()}`,
      count: [...counts.get(name).values()].reduce((sum, count) => sum + count, 0),
      remove: () => view.chosen[name].clear(),
    })),
    { text: 'Without the words', count: search, remove: () => Object.assign(view, { query: '' }) },
  ].filter(({ count }) => count > 0);
  const buttons = without.map(({ text, count, remove }) =>
    make(
      'button',
      {
        type: 'button',
        onclick: () => {
          remove();
          page.filter();
          page.focusSearch();
        },
      },
      `${text}: ${countOf(count, 'cell')}`,
    ),
  );
  const advice = without.length
    ? 'One filter less would show some:'
    : 'No single filter keeps them out. Clear all, and begin with one.';
  return make(
    'div',
    { class: 'empty' },
    make('p', {}, make('b', {}, 'No cell passes all of these filters.')),
    make('p', {}, advice),
    make('p', {}, ...buttons, make('button', { type: 'button', onclick: page.clear }, 'Clear all')),
  );
}
