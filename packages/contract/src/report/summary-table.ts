import { countCases, countCells, type ShownCount } from './count-cells.ts';
import { html, type Markup } from './html.ts';
import type { ApiReport, ContractReport } from './report.ts';
import { showNumber, showShare } from './show-number.ts';
import { viewAddress } from './view-address.ts';

/** What was shown of each API, and of all. */
export function summaryTable({ apis }: ContractReport): Markup {
  const total = {
    cells: apis.flatMap(({ cells }) => cells),
    cases: apis.flatMap(({ cases }) => cases),
  };
  // On a phone the table is laid out as cards, and would lose its meaning without its roles.
  return html`<table class="summary" role="table">
<thead role="rowgroup"><tr role="row">
<th scope="col" role="columnheader">API</th>
<th scope="col" role="columnheader" colspan="2">Cells shown of reachable</th>
<th scope="col" role="columnheader">Missing</th>
<th scope="col" role="columnheader">Unreachable</th>
<th scope="col" role="columnheader">Positive</th>
<th scope="col" role="columnheader">Negative</th>
<th scope="col" role="columnheader">Cases passed</th>
<th scope="col" role="columnheader">Cases failed</th>
</tr></thead>
<tbody role="rowgroup">
${apis.map((api) => summaryRow(api))}
</tbody>
${apis.length > 1 ? html`<tfoot role="rowgroup">${summaryRow(total)}</tfoot>` : undefined}
</table>`;
}

function summaryRow({ api, title, cells, cases }: Partial<ApiReport> & Rows): Markup {
  const counts = countCells(cells);
  const { passed, failed } = countCases(cases);
  const name = api === undefined ? html`All` : html`${api} <small>${title}</small>`;
  return html`<tr role="row">
<th scope="row" role="rowheader">${name}</th>
<td role="cell" data-label="Shown" class="share">${shareBar(counts)}<b>${showShare(counts)}</b></td>
<td role="cell" data-label="Cells">${ofReachable(counts)}</td>
<td role="cell" data-label="Missing">${stateCount('missing', counts.missing, api)}</td>
<td role="cell" data-label="Unreachable">${stateCount('unreachable', counts.unreachable, api)}</td>
<td role="cell" data-label="Positive">${ofReachable(counts.positive)}</td>
<td role="cell" data-label="Negative">${ofReachable(counts.negative)}</td>
<td role="cell" data-label="Passed">${showNumber(passed)}</td>
<td role="cell" data-label="Failed">${failed ? html`<a class="failed" href="#failed">${showNumber(failed)} failed</a>` : '0'}</td>
</tr>`;
}

type Rows = Pick<ApiReport, 'cells' | 'cases'>;

/** The parts side by side. Said in words beside it, so that nobody needs to see it. */
export function shareBar(parts: Readonly<Record<'shown' | 'missing' | 'unreachable', number>>) {
  const part = (state: keyof typeof parts) =>
    parts[state] ? html`<i class="${state}" style="flex-grow: ${parts[state]}"></i>` : undefined;
  return html`<span class="bar" aria-hidden="true">${part('shown')}${part('missing')}${part('unreachable')}</span>`;
}

function ofReachable({ shown, reachable }: ShownCount): Markup {
  return html`${showNumber(shown)} <span class="of">/ ${showNumber(reachable)}</span>`;
}

function stateCount(state: 'missing' | 'unreachable', count: number, api?: string): Markup {
  if (!count) return html`0`;
  return html`<a class="${state}" href="#${viewAddress(state, api)}">${showNumber(count)}</a>`;
}
