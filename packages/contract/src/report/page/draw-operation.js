import { drawCell } from './draw-cell.js';
import { make, makeDisclosure, markWords, showNumber } from './make.js';

const STATES = ['shown', 'missing', 'unreachable'];

/** An operation with those of its cells that were found; they are drawn when it is opened. */
export function drawOperation(operation, cells, isOpen, page) {
  const { view, changed } = page;
  const counts = STATES.map((state) => [
    state,
    cells.filter((cell) => cell.state === state).length,
  ]);
  const section = make('section', { class: 'operation' });
  const button = makeDisclosure({
    label: [
      make('span', { class: 'name' }, operation.name === '*' ? 'every operation' : operation.name),
      make('span', { class: 'line' }, operation.line ?? ''),
      make('span', { class: 'api' }, operation.api),
      drawBar(counts),
      make('span', { class: 'counts' }, ...counts.flatMap(drawCount)),
    ],
    isOpen,
    place: (places) => section.append(places),
    draw: () => drawPlaces(operation, cells, page),
    changed: (open) => {
      view.open[open ? 'add' : 'delete'](operation.key);
      view.closed[open ? 'delete' : 'add'](operation.key);
      changed();
    },
  });
  section.append(make('h3', {}, button));
  return section;
}

function drawBar(counts) {
  const bar = make('span', { class: 'bar', 'aria-hidden': 'true' });
  for (const [state, count] of counts) {
    if (!count) continue;
    const part = make('i', { class: state });
    part.style.flexGrow = count;
    bar.append(part);
  }
  return bar;
}

function drawCount([state, count]) {
  const attributes = { class: `count ${count ? state : 'none'}` };
  return [
    make('span', attributes, showNumber(count), make('span', { class: 'unit' }, ` ${state}`)),
    ' ',
  ];
}

function drawPlaces(operation, cells, page) {
  const parts = groupBy(cells, (cell) => partOf(cell, operation));
  return make(
    'div',
    { class: 'places' },
    parts.flatMap(([part, ofPart]) => [
      make('h4', {}, part, make('small', {}, showNumber(ofPart.length))),
      make(
        'ul',
        {},
        groupBy(ofPart, ({ place }) => place).map(([place, ofPlace]) =>
          drawPlace(place, part, ofPlace, page),
        ),
      ),
    ]),
  );
}

function drawPlace(place, part, cells, page) {
  return make(
    'li',
    {},
    make('code', { class: 'place' }, ...drawPath(place, part, page.words)),
    make(
      'div',
      { class: 'cells' },
      ...cells.map((cell) => drawCell(cell, shorten(cell.what, part), page)),
    ),
  );
}

/** What an answer is, without the part that its heading says already. */
function shorten(what, part) {
  const head = part.replace('answer', 'answers');
  return what.startsWith(head) ? what.slice(head.length).trim() || 'answered' : what;
}

/** A place without what its heading says already; what leads to its last member is quieter. */
function drawPath(place, part, words) {
  const head = part.replace(/^answer /, '');
  const path = place.startsWith(head) && head !== part ? place.slice(head.length) : place;
  const last = Math.max(path.lastIndexOf('.'), path.lastIndexOf('<'));
  const cut = last > 0 && path[last] === '.' ? last + 1 : Math.max(last, 0);
  if (!path) return [make('span', { class: 'parent' }, place ? 'the body' : 'as a whole')];
  return [
    make('span', { class: 'parent' }, ...markWords(path.slice(0, cut), words)),
    ...markWords(path.slice(cut), words),
  ];
}

/** `body`, `query`, `answer 200 application/json`: the heading that a cell stands under. */
function partOf({ side, place, what }, { answers }) {
  if (side === 'request') return /^\w+/.exec(place)?.[0] ?? 'operation';
  const text = place || what.replace(/^answers /, '');
  const answer = answers.find((head) => text.startsWith(head)) ?? text.split(' ')[0];
  return `answer ${answer}`;
}

function groupBy(list, key) {
  const groups = new Map();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group) group.push(one);
    else groups.set(key(one), [one]);
  }
  return [...groups];
}
