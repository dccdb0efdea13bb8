import { html, type Markup } from './html.ts';
import type { ContractReport } from './report.ts';
import { showNumber } from './show-number.ts';

/** The cases that failed. The page's script lets each be opened. */
export function failureList({ apis }: ContractReport): Markup {
  const failures = apis.flatMap(({ api, cases }) =>
    cases.flatMap((one, index) => (one.failure === undefined ? [] : [{ api, index, ...one }])),
  );
  if (!failures.length) return html``;
  return html`<section id="failed">
<h2>Failed <small>${showNumber(failures.length)}</small></h2>
<ul class="cases">
${failures.map(
  ({ api, index, name, failure, request, answer }) =>
    html`<li data-api="${api}" data-case="${index}"><p><b>${name}</b> <small>${api}</small></p><p><code>${request.method} ${request.path}</code> was answered ${answer.status}</p><pre class="failure">${failure}</pre></li>
`,
)}</ul>
</section>`;
}
