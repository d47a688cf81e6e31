/// The style sheet of a comparison page: for screens of any width, light and dark, and for paper.
enum ComparisonStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #fff; --ink: #1a1a1a; --faint: #5c5c5c; --line: #b8b8b8; --head: #f1f1ee;
      --gone: #a3141f; --gone-ground: #fdecec; --fresh: #0b5a2a; --fresh-ground: #e6f5ea;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #16181b; --ink: #e8e6e1; --faint: #a8a6a0; --line: #4c5055; --head: #23262a;
        --gone: #ff9a9a; --gone-ground: #3d1e20; --fresh: #8fdca6; --fresh-ground: #17351f;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 84rem;
      background: var(--ground); color: var(--ink);
      font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
      font-size: 1.0625rem; line-height: 1.75;
    }
    h1, h2, h3, th, .label, .division {
      font-family: "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif;
    }
    h1 { font-size: 1.6rem; text-align: center; line-height: 1.4; margin: 0 0 .5rem; }
    h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
    h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
    .summary, .legend { text-align: center; color: var(--faint); margin: .25rem 0; }
    table { border-collapse: collapse; width: 100%; }
    table.comparison { table-layout: fixed; margin-top: 1.5rem; }
    table.comparison col.side { width: 42%; }
    th, td { border: 1px solid var(--line); padding: .5rem .7rem; vertical-align: top; }
    thead th { background: var(--head); position: sticky; top: 0; text-align: center; }
    td p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; white-space: pre-wrap; }
    td p.item { padding-left: 1em; }
    td p.subitem { padding-left: 2em; }
    tr.division td { background: var(--head); }
    tr.division p, tr.part p { text-align: center; text-indent: 0; }
    tr.folded td { color: var(--faint); text-align: center; }
    tr.folded p { text-indent: 0; }
    .label { font-weight: 700; margin-right: 1em; }
    td.note { font-size: .9rem; color: var(--faint); }
    td.note p { text-indent: 0; }
    td.empty { text-align: center; color: var(--faint); }
    del { text-decoration: line-through; text-decoration-thickness: 2px; color: var(--gone);
      background: var(--gone-ground); }
    ins { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px;
      color: var(--fresh); background: var(--fresh-ground); font-weight: 600; }
    .numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));
      gap: 2rem; align-items: start; }
    .numbers ol { list-style: none; margin: 0; padding: 0; columns: 13rem; column-gap: 1.5rem; }
    .numbers li { break-inside: avoid; border-bottom: 1px solid var(--line); padding: .15rem 0;
      display: flex; justify-content: space-between; gap: .75rem; }
    .numbers .gone { color: var(--faint); }
    @media (max-width: 44rem) {
      table.comparison, table.comparison tbody { display: block; }
      table.comparison thead, table.comparison col { display: none; }
      table.comparison tr { display: block; margin-bottom: 1rem; border: 1px solid var(--line); }
      table.comparison td { display: block; border: 0; border-bottom: 1px solid var(--line); }
      td.note:empty { display: none; }
      td[data-side]::before { content: attr(data-side); display: block; color: var(--faint);
        font-size: .8rem; }
    }
    @page { size: A4 landscape; margin: 15mm 14mm 17mm; }
    @media print {
      :root { --ground: #fff; --ink: #000; --faint: #333; --line: #666; --head: #eee;
        --gone: #000; --gone-ground: #fff; --fresh: #000; --fresh-ground: #fff; }
      body { padding: 0; max-width: none; font-size: 10.5pt; line-height: 1.55; }
      thead { display: table-header-group; }
      thead th { position: static; }
      tr.division, h2, h3 { break-after: avoid; }
      .numbers { display: block; }
      .numbers ol { columns: 4; }
    }
    """
}
