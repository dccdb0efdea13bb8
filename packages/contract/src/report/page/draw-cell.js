import { drawCase } from './draw-case.js';
import { countOf, make, makeDisclosure, markWords, showNumber } from './make.js';

const FEW = 12;

/** A cell, as a button that says `what`; opened, what is known of it stands below. */
export function drawCell(cell, what, page) {
  const { view, words, changed } = page;
  const count = cell.cases.length ? `, ${countOf(cell.cases.length, 'case')}` : '';
  const failing = cell.isFailing ? ', no case passed' : '';
  return makeDisclosure({
    attributes: {
      class: `cell ${cell.state} ${cell.polarity}${cell.isFailing ? ' failing' : ''}`,
      'aria-label': `${cell.what}: ${cell.polarity}, ${cell.state}${count}${failing}`,
    },
    label: markWords(what, words),
    isOpen: view.cells.has(cell.key),
    // Amid its neighbours: of a place with sixty cells, the last are a page below.
    place: (detail, button) => button.after(detail),
    draw: () => drawDetail(cell, page),
    changed: (open) => {
      if (open) view.cells.add(cell.key);
      else view.cells.delete(cell.key);
      changed();
    },
  });
}

function drawDetail(cell, page) {
  const facts = [
    ['Kind', `${cell.kind}, ${cell.polarity}, of the ${cell.side}`],
    ['In the document', make('code', {}, cell.pointer)],
    ['Cell', make('code', {}, cell.id)],
  ];
  return make(
    'div',
    { class: `detail ${cell.state}` },
    make('p', { class: 'verdict' }, ...tellState(cell)),
    make(
      'dl',
      { class: 'facts' },
      facts.flatMap(([name, fact]) => [make('dt', {}, name), make('dd', {}, fact)]),
    ),
    cell.cases.length ? drawCases(cell, page) : undefined,
  );
}

function tellState({ state, cases, unreachable }) {
  if (state === 'missing') return [make('b', {}, 'Missing.'), ' No case shows this yet.'];
  if (state === 'unreachable') return [make('b', {}, 'Unreachable.'), ` ${unreachable}`];
  const failed = cases.filter(({ failure }) => failure !== undefined).length;
  const but = failed ? `, of which ${showNumber(failed)} failed` : '';
  const shown = [make('b', {}, 'Shown'), ` by ${countOf(cases.length, 'case')}${but}.`];
  return unreachable === undefined ? shown : [...shown, ` Said to be unreachable: ${unreachable}`];
}

/** The cases that show a cell, what failed and what was searched for first. */
function drawCases({ cases }, page) {
  const rank = (one) => (one.failure !== undefined ? 0 : page.hits.has(one) ? 1 : 2);
  // An open one stays in sight when the page is opened by its link.
  const isWanted = (one) => page.view.cases.has(one.key);
  const sorted = [...cases].sort((a, b) => isWanted(b) - isWanted(a) || rank(a) - rank(b));
  const list = make('ul', { class: 'cases' });
  list.append(...sorted.slice(0, FEW).map((one) => drawCase(one, page)));
  if (sorted.length <= FEW) return list;
  const rest = sorted.slice(FEW);
  const more = make(
    'button',
    {
      type: 'button',
      class: 'more',
      onclick: () => {
        const items = rest.map((one) => drawCase(one, page));
        more.parentElement.replaceWith(...items);
        items[0].querySelector('button').focus();
      },
    },
    `${countOf(rest.length, 'more case')}`,
  );
  list.append(make('li', {}, more));
  return list;
}
