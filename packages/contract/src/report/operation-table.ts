import { countCases, countCells } from './count-cells.ts';
import { groupCells } from './group-cells.ts';
import { html, type Markup } from './html.ts';
import type { ApiReport } from './report.ts';
import { showNumber, showShare } from './show-number.ts';

/** Every operation of an API in a line: for print, and for a reader without scripts. */
export function operationTable({ api, cells, cases }: ApiReport): Markup {
  return html`<table class="operations">
<caption>Operations of ${api}</caption>
<thead><tr><th scope="col">Operation</th><th scope="col">Shown</th><th scope="col">Reachable</th><th scope="col">Share</th><th scope="col">Missing</th><th scope="col">Unreachable</th><th scope="col">Cases</th><th scope="col">Failed</th></tr></thead>
<tbody>
${groupCells(cells, 'operation').map(([operation, ofOperation]) => {
  const counts = countCells(ofOperation);
  const { passed, failed } = countCases(cases.filter((one) => one.operation === operation));
  const { shown, reachable, missing, unreachable } = counts;
  return html`<tr><th scope="row">${operation === '*' ? 'every operation' : operation}</th><td>${showNumber(shown)}</td><td>${showNumber(reachable)}</td><td>${showShare(counts)}</td><td>${showNumber(missing)}</td><td>${showNumber(unreachable)}</td><td>${showNumber(passed + failed)}</td><td>${showNumber(failed)}</td></tr>
`;
})}</tbody>
</table>`;
}
