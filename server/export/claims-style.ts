/** Style of the printed claims: A4 on its side, headings that stay with their table, rows that do not break. */
export const claimsStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --ground: #fff; --plus: #0072b2; --minus: #b34700; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --soft: #9da7b1; --line: #3d444d; --ground: #0d1117; --plus: #56b4e9; --minus: #f0a05a; }
}
:lang(zh) { --text: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
:lang(en) { --text: system-ui, "Segoe UI", Helvetica, Arial, "Noto Sans", "DejaVu Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.55 var(--text); }
main { max-width: 76rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; margin: 0; }
h3, h4, h5, h6 { font-size: 1rem; margin: 1.6rem 0 .4rem; break-after: avoid; }
small { font-size: .8em; font-weight: normal; color: var(--soft); }
td small { display: block; }
.about, .none, footer { color: var(--soft); margin: .2rem 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: start; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-size: .85em; color: var(--soft); border-bottom-width: 2px; }
th:nth-child(1), th:nth-child(3) { width: 17%; }
th:nth-child(2) { width: 12%; }
th:nth-child(5) { width: 10%; }
th:nth-child(6) { width: 12%; }
tr { break-inside: avoid; }
q { quotes: none; }
q, .translation { font-family: var(--text); }
.plus { color: var(--plus); }
.minus { color: var(--minus); }
.translation, .note { margin: .25rem 0 0; color: var(--soft); }
footer { margin-top: 2rem; }
@page { size: A4 landscape; margin: 15mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --ground: #fff; --plus: #0072b2; --minus: #b34700; }
  body { font-size: 9.5pt; }
  main { max-width: none; padding: 0; }
}
@media (max-width: 40rem) {
  main { padding: 1rem; }
  table, tbody, tr, td { display: block; }
  thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  td { border: 0; padding: .1rem 0; }
  tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
}
`;
