"""How a report looks: on a screen in light and dark, and on paper."""

from __future__ import annotations

STYLE = """\
:root {
  color-scheme: light dark;
  --text: #16181d; --muted: #555b66; --ground: #fff; --line: #c9ced6; --head: #f0f2f5;
  --good: #0b6b4f; --warn: #8a5200; --bad: #a3201c; --unsure: #5b3fa0;
  --warn-ground: #fff3d9; --bad-ground: #fde7e5; --unsure-ground: #efe9fb;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #eceef2; --muted: #a9b0bc; --ground: #15171b; --line: #3d434d; --head: #22262c;
    --good: #58cfa4; --warn: #f0b357; --bad: #ff8f86; --unsure: #c3a9ff;
    --warn-ground: #33270f; --bad-ground: #3a1b19; --unsure-ground: #2a2140;
  }
}
* { box-sizing: border-box; }
body {
  font: 11pt/1.45 system-ui, sans-serif; color: var(--text); background: var(--ground);
  max-width: 70rem; margin: 2rem auto; padding: 0 1.5rem;
}
h1 { font-size: 22pt; line-height: 1.2; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 14pt; margin: 2rem 0 0.6rem; break-after: avoid; }
p { margin: 0.3rem 0; }
.when { font-size: 12pt; }
.note { color: var(--muted); }
header .note { color: var(--text); font-weight: bold; }
.totals { display: flex; flex-wrap: wrap; gap: 0.6rem; margin: 1.2rem 0; }
.totals div { border: 1px solid var(--line); border-radius: 6px; padding: 0.4rem 0.8rem; }
.totals dt { color: var(--muted); font-size: 9.5pt; }
.totals dd { margin: 0; font-size: 15pt; font-variant-numeric: tabular-nums; }
figure { margin: 0; }
.chart { width: 100%; height: auto; }
.chart text { fill: var(--text); font-size: 14px; }
.chart .tick { fill: var(--muted); font-size: 13px; }
.grid { stroke: var(--line); fill: none; }
.planned { stroke: var(--muted); stroke-width: 2; fill: none; }
.mark { stroke: var(--ground); stroke-width: 1; }
.mark.delivered { fill: var(--good); }
.mark.partly-delivered { fill: var(--warn); stroke: var(--warn); }
.mark.not-heard, .mark.rejected { fill: var(--bad); }
.mark.throttled { fill: var(--warn); }
.mark.not-sent { stroke: var(--bad); stroke-width: 3; fill: none; }
.mark.unknown { stroke: var(--unsure); stroke-width: 3; fill: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; list-style: none; padding: 0; }
.legend { margin: 0.4rem 0; }
.legend svg { width: 1.1em; height: 1.1em; vertical-align: -0.15em; margin-inline-end: 0.4em; }
table { border-collapse: collapse; width: 100%; font-size: 10pt; }
th, td { border-bottom: 1px solid var(--line); padding: 0.35em 0.5em; }
th, td { text-align: start; vertical-align: top; }
thead th { background: var(--head); border-bottom-width: 2px; }
td { overflow-wrap: anywhere; }
td.text { white-space: pre-wrap; min-width: 9rem; }
td.clock, td.number {
  white-space: nowrap; font-variant-numeric: tabular-nums; overflow-wrap: normal;
}
td span, td q { display: block; }
td span + span { color: var(--muted); }
td q { font-style: italic; }
.state { display: block; }
td.outcome { overflow-wrap: normal; }
tr.group th { padding-top: 1em; font-size: 11pt; }
tr.between td { color: var(--muted); }
tr.delivered .state { color: var(--good); }
tr.partly-delivered .state, tr.throttled .state { color: var(--warn); }
tr.partly-delivered, tr.throttled { background: var(--warn-ground); }
tr.rejected .state, tr.not-sent .state, tr.not-heard .state { color: var(--bad); }
tr.rejected, tr.not-sent, tr.not-heard, tr.bad { background: var(--bad-ground); }
tr.unknown .state { color: var(--unsure); }
tr.unknown, tr.perhaps { background: var(--unsure-ground); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: 0.6rem; }
@page { size: A4; margin: 14mm 12mm 16mm; @bottom-right { content: counter(page); } }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; }
  table { font-size: 8.5pt; }
  thead { display: table-header-group; }
  tr, .totals, figure { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
