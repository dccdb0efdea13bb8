import { FACETS } from './filter-cells.js';
import { make, showNumber } from './make.js';

/** The shapes of cells are explained where they can be chosen. */
const GLYPHS = {
  state: (value) => `cell ${value}`,
  polarity: (value) => `cell value ${value}`,
};

/** The filters, each value with its count; `update` sets the counts for a view. */
export function drawFilters(cells, page) {
  const facets = FACETS.map((facet) => drawFacet(facet, cells, page));
  const form = make(
    'form',
    { id: 'filters', 'aria-label': 'Filters', onsubmit: (event) => event.preventDefault() },
    facets.map(({ element }) => element),
  );
  const update = (result) => {
    for (const facet of facets) facet.update(result.counts);
  };
  return { form, update };
}

function drawFacet({ name, title, values }, cells, page) {
  const listed = values ?? [...new Set(cells.map((cell) => cell[name]))];
  const options = listed.map((value) => drawOption(name, value, page));
  const update = (counts) => {
    for (const option of options) option.update(counts.get(name).get(option.value) ?? 0);
    // A choice of one is none.
    element.hidden = listed.length < 2 || (name === 'found' && counts.get(name).size === 0);
  };
  const rows = name === 'operation' ? withApis(options) : options.map(({ label }) => label);
  const element = make('fieldset', { class: `facet-${name}` }, make('legend', {}, title), rows);
  return { element, update };
}

function drawOption(name, value, page) {
  const input = make('input', {
    type: 'checkbox',
    onchange: () => {
      const values = page.view.chosen[name];
      if (input.checked) values.add(value);
      else values.delete(value);
      page.filter();
    },
  });
  const count = make('span', { class: 'count' });
  const text = make('span', { class: GLYPHS[name]?.(value) }, showValue(name, value));
  const label = make('label', {}, input, text, count);
  const update = (number) => {
    input.checked = page.view.chosen[name].has(value);
    count.textContent = showNumber(number);
    label.classList.toggle('none', number === 0 && !input.checked);
  };
  return { value, label, update };
}

/** Operations under their API, since several APIs may have one of the same name. */
function withApis(options) {
  const groups = Object.entries(Object.groupBy(options, ({ value }) => apiOf(value)));
  return groups.map(([api, ofApi]) => {
    const title = groups.length > 1 ? make('p', {}, api) : undefined;
    return make(
      'div',
      {},
      title,
      ofApi.map(({ label }) => label),
    );
  });
}

function apiOf(operation) {
  return operation.slice(0, operation.lastIndexOf('/'));
}

/** A value as it is read: without the API, which stands above. */
export function showValue(name, value) {
  if (name !== 'operation') return value;
  const operation = value.slice(value.lastIndexOf('/') + 1);
  return operation === '*' ? 'every operation' : operation;
}
