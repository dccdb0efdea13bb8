import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { embedJson } from './embed-json.ts';
import { failureList } from './failure-list.ts';
import { gapList } from './gap-list.ts';
import { html, Markup } from './html.ts';
import { joinModules } from './join-modules.ts';
import { operationTable } from './operation-table.ts';
import { packReport } from './pack-report.ts';
import type { ContractReport } from './report.ts';
import { showNumber } from './show-number.ts';
import { summaryTable } from './summary-table.ts';

const PAGE = join(import.meta.dirname, 'page');
const STYLES = ['page.css', 'summary.css', 'filters.css', 'explorer.css', 'print.css'];

/**
 * A report as one HTML file that needs nothing else: the same report gives the same bytes. What is
 * missing and what is unreachable is there in full without a script, and in print.
 */
export function writePage(report: ContractReport): string {
  const style = new Markup(STYLES.map((name) => readFileSync(join(PAGE, name), 'utf8')).join(''));
  const script = new Markup(joinModules(PAGE, 'page.js'));
  const data = new Markup(embedJson(packReport(report)));
  const cells = report.apis.reduce((sum, api) => sum + api.cells.length, 0);
  const cases = report.apis.reduce((sum, api) => sum + api.cases.length, 0);
  return `${
    html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script)}">
<title>Contract report, ${showTime(report.at)}</title>
<link rel="icon" href="data:,">
<style>
${style}</style>
</head>
<body>
<a class="skip" href="#cells">Skip to the cells</a>
<header>
<h1>Contract report</h1>
<p>${showNumber(cells)} cells, ${showNumber(cases)} cases, run ended <time datetime="${report.at}">${showTime(report.at)}</time></p>
</header>
<main>
<section aria-labelledby="summary">
<h2 id="summary" class="hidden">Summary</h2>
${summaryTable(report)}
</section>
${failureList(report)}
<section id="cells" aria-labelledby="cells-title" tabindex="-1">
<h2 id="cells-title" class="hidden">Cells</h2>
<div id="explorer"></div>
</section>
<section class="static" aria-labelledby="gaps-title">
<h2 id="gaps-title">What no case shows</h2>
${report.apis.map((api) => html`${operationTable(api)}${gapList(api, 'missing')}${gapList(api, 'unreachable')}`)}
</section>
</main>
<script type="application/json" id="report">${data}</script>
<script type="module">${script}</script>
</body>
</html>`.text
  }\n`;
}

/** Nothing is loaded and no script runs but ours, even if a name got through unescaped. */
function policyFor({ text }: Markup): string {
  const hash = createHash('sha256').update(text).digest('base64');
  return [
    `default-src 'none'`,
    `script-src 'sha256-${hash}'`,
    `style-src 'unsafe-inline'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** `2026-11-26 22:13 UTC`: the same wherever it is read. */
function showTime(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
