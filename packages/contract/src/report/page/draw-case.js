import { make, makeDisclosure, markWords } from './make.js';

/** A case: its name, and when opened what was sent and what came back. `of` says whose it is. */
export function drawCase(one, { view, words, changed }, of) {
  const failed = one.failure !== undefined;
  const item = make('li');
  item.append(
    makeDisclosure({
      attributes: { class: `case ${failed ? 'failed' : 'passed'}` },
      label: [
        make('span', { class: 'outcome' }, failed ? 'failed' : 'passed'),
        make('span', { class: 'name' }, ...markWords(one.name, words), of && make('small', {}, of)),
        make('span', { class: 'status' }, String(one.answer.status)),
        failed ? make('span', { class: 'why' }, one.failure) : undefined,
      ],
      isOpen: view.cases.has(one.key),
      place: (exchange) => item.append(exchange),
      draw: () => drawExchange(one),
      changed: (open) => {
        if (open) view.cases.add(one.key);
        else view.cases.delete(one.key);
        changed();
      },
    }),
  );
  return item;
}

function drawExchange({ request, answer, failure }) {
  const headers = Object.entries(JSON.parse(request.headers));
  return make(
    'div',
    { class: 'exchange' },
    failure === undefined ? undefined : make('pre', { class: 'failure' }, failure),
    make(
      'section',
      {},
      make('h5', {}, 'Request'),
      make('p', { class: 'line' }, make('b', {}, request.method), ' ', request.path),
      make(
        'dl',
        { class: 'headers' },
        headers.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]),
      ),
      drawBody(request.body),
    ),
    make(
      'section',
      {},
      make('h5', {}, 'Answer'),
      make('p', { class: 'line' }, make('b', {}, String(answer.status))),
      drawBody(answer.body),
    ),
  );
}

function drawBody(body) {
  if (!body) return make('p', { class: 'nothing' }, 'no body');
  // It can be read and scrolled with the keyboard, too.
  return make('pre', { tabindex: 0 }, indent(body));
}

/** JSON on lines; what is none, or was shortened, as it is. */
function indent(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
