import { drawCase } from './draw-case.js';
import { drawFilters } from './draw-filters.js';
import { drawChosen, drawResults } from './draw-results.js';
import { filterCells } from './filter-cells.js';
import { listenToKeys } from './keyboard.js';
import { make } from './make.js';
import { readReport } from './read-report.js';
import { clearFilters, emptyView, readView, writeView } from './view.js';

const apis = readReport(JSON.parse(document.getElementById('report').textContent));
const all = apis.flatMap(({ cells }) => cells);

/** What the parts of the page share. */
const page = {
  view: readView(location.hash) ?? emptyView(),
  words: [],
  hits: new Set(),
  /** What is open has changed: the hash follows. */
  changed: () => history.replaceState(null, '', `#${writeView(page.view)}`),
  /** The filters have changed. */
  filter: () => {
    if (!page.view.query.trim()) page.view.chosen.found.clear();
    page.changed();
    draw();
  },
  clear: () => {
    clearFilters(page.view);
    page.filter();
    page.focusSearch();
  },
  focusSearch: () => search.focus({ preventScroll: true }),
};

const search = make('input', {
  type: 'search',
  placeholder: 'Search places and cases',
  'aria-label': 'Search in places and in names of cases',
  'aria-keyshortcuts': '/',
  autocomplete: 'off',
  spellcheck: 'false',
  oninput: () => {
    page.view.query = search.value;
    page.filter();
  },
});
const filters = drawFilters(all, page);
const toggle = make(
  'button',
  {
    type: 'button',
    id: 'toggle',
    'aria-controls': 'filters',
    'aria-expanded': 'false',
    onclick: () => {
      const open = toggle.getAttribute('aria-expanded') !== 'true';
      toggle.setAttribute('aria-expanded', String(open));
    },
  },
  'Filters',
);
const chosen = make('div', { class: 'chosen' });
const results = make('div', { class: 'results' });
const explorer = document.getElementById('explorer');
explorer.append(
  make(
    'div',
    { class: 'search', role: 'search' },
    search,
    make('kbd', { 'aria-hidden': 'true' }, '/'),
    toggle,
  ),
  filters.form,
  make('div', { class: 'found' }, chosen, results),
);

function draw() {
  const { view } = page;
  const result = filterCells(all, view);
  page.words = result.words;
  page.hits = result.hits;
  if (search.value !== view.query) search.value = view.query;
  filters.update(result);
  chosen.replaceChildren(...drawChosen(result, all.length, page));
  results.replaceChildren(...drawResults(apis, result, page));
}

/** A link to a cell or a case opens all that is around it. */
function openLinked({ open, cells, cases }) {
  const linked = (cell) => cells.has(cell.key);
  if (cases.size && !all.some(linked)) {
    const cell = all.find((one) => one.cases.some(({ key }) => cases.has(key)));
    if (cell) cells.add(cell.key);
  }
  for (const cell of all.filter(linked)) open.add(cell.operation);
}

function showLinked() {
  const target = results.querySelector('.case[aria-expanded="true"], .cell[aria-expanded="true"]');
  if (target) target.scrollIntoView({ block: 'center' });
  else if (location.hash.includes('=')) document.getElementById('cells').scrollIntoView();
}

function show(view) {
  page.view = view;
  openLinked(view);
  draw();
  // What is open is drawn in microtasks.
  setTimeout(showLinked);
}

for (const item of document.querySelectorAll('[data-case]')) {
  const { api, case: index } = item.dataset;
  item.replaceWith(drawCase(apis.find((one) => one.api === api).cases[index], page, api));
}
listenToKeys(explorer, search, () => {
  page.view.query = '';
  page.filter();
});
// A link to where one is already changes nothing, and is followed all the same.
document.addEventListener('click', ({ target }) => {
  const hash = target.closest('a')?.hash;
  if (hash?.includes('=') && hash === location.hash) show(readView(hash));
});
addEventListener('hashchange', () => {
  const view = readView(location.hash);
  if (view) show(view);
});
show(page.view);
