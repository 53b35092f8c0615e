/** Style of a briefing: a page of A4 set for reading, on the screen and on paper. */
export const briefingStyle = `
:root { color-scheme: light; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --plus: #0072b2; --minus: #b34700; }
:lang(zh) { --text: "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif;
  --heads: "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
:lang(en) { --text: Georgia, "Times New Roman", "Noto Serif", "Liberation Serif", "DejaVu Serif", "Noto Serif CJK SC", "Songti SC", SimSun, serif;
  --heads: system-ui, "Segoe UI", Helvetica, Arial, "Noto Sans", "Liberation Sans", "DejaVu Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); line-break: strict; text-autospace: normal; text-spacing-trim: normal;
  font: 16px/1.65 var(--text); }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1, h2, h3, .about, small, figcaption, blockquote footer, .address { font-family: var(--heads); }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0; }
h2 { font-size: 1.25rem; line-height: 1.35; margin: 2.2rem 0 0; padding-top: .6rem; border-top: 2px solid var(--ink); }
h3 { font-size: .95rem; margin: 1.3rem 0 .3rem; color: var(--soft); }
h1, h2, h3 { break-after: avoid; overflow-wrap: anywhere; text-wrap: balance; }
p { font-family: var(--text); margin: .4rem 0; overflow-wrap: anywhere; orphans: 3; widows: 3; }
.about, small, figcaption, blockquote footer, .address { color: var(--soft); font-size: .85rem; }
.line { font-size: 1.05rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--ink); }
.plus { color: var(--plus); }
.minus { color: var(--minus); }
.plus, .minus, .unknown, .structure { white-space: nowrap; }
.chain, blockquote { break-inside: avoid; }
.claim { margin-top: .9rem; break-after: avoid; }
blockquote { margin: .3rem 0 .3rem 1.2rem; padding-inline-start: .8rem; border-inline-start: 1px solid var(--line); }
blockquote p { margin: .1rem 0; }
.translation { color: var(--soft); }
ul { margin: .4rem 0; padding-inline-start: 1.3rem; }
li { overflow-wrap: anywhere; }
figure { margin: 1.4rem 0; break-inside: avoid; }
figure img { display: block; max-width: 100%; max-height: 20cm; margin: 0 auto; border: 1px solid var(--line); }
a { color: var(--plus); }
.address { display: none; }
@page { size: A4; margin: 20mm 22mm; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .address { display: block; word-break: break-all; }
}
`;
