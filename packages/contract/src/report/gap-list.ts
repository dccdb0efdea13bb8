import { stateOf } from './count-cells.ts';
import { groupCells } from './group-cells.ts';
import { html, type Markup } from './html.ts';
import type { ApiReport, CellReport } from './report.ts';
import { showNumber } from './show-number.ts';
import { viewAddress } from './view-address.ts';

/** All that no case shows, in full: for print, and for a reader without scripts. */
export function gapList({ api, cells }: ApiReport, state: 'missing' | 'unreachable'): Markup {
  const gaps = cells.filter((cell) => stateOf(cell) === state);
  if (!gaps.length) return html``;
  const title = state === 'missing' ? 'Missing' : 'Unreachable';
  // The id is the hash that the summary links to, which a browser follows without a script as well.
  return html`<section class="gaps ${state}" id="${viewAddress(state, api)}">
<h3>${title} in ${api} <small>${showNumber(gaps.length)}</small></h3>
${groupCells(gaps, 'operation').map(
  ([operation, ofOperation]) => html`<h4>${operation === '*' ? 'every operation' : operation}</h4>
<dl>
${groupCells(ofOperation, 'place').map(
  ([
    place,
    ofPlace,
  ]) => html`<div><dt>${place || 'the operation'}</dt><dd>${ofPlace.map(gap)}</dd></div>
`,
)}</dl>
`,
)}</section>`;
}

function gap({ what, polarity, unreachable }: CellReport): Markup {
  const because = unreachable === undefined ? undefined : html` <small>${unreachable}</small>`;
  return html`<span class="${polarity}">${what}${because}</span> `;
}
