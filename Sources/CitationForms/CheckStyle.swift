/// The style sheet of a checked report: light and dark, for the screen and for paper. Marks differ in
/// the line under them, too, so that nothing is told by colour alone.
enum CheckStyle {
  static let sheet: StaticString = """
    :root {
      color-scheme: light dark;
      --ground: #fff; --ink: #1a1a1a; --faint: #5c5c5c; --line: #b8b8b8;
      --wrong: #a3141f; --wrong-ground: #fdecec; --right: #0b5a2a; --right-ground: #e6f5ea;
      --there: #1b4a8a; --there-ground: #e9f0fa; --open: #5c5c5c; --open-ground: #f1f1ee;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #16181b; --ink: #e8e6e1; --faint: #a8a6a0; --line: #4c5055;
        --wrong: #ff9a9a; --wrong-ground: #3d1e20; --right: #8fdca6; --right-ground: #17351f;
        --there: #9cc2ff; --there-ground: #182a44; --open: #b8b6b0; --open-ground: #2a2d31;
      }
    }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 46rem;
      background: var(--ground); color: var(--ink);
      font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
      font-size: 1.0625rem; line-height: 1.9;
    }
    h1, h2, strong {
      font-family: "Heiti SC", "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif;
    }
    h1 { font-size: 1.5rem; text-align: center; line-height: 1.4; margin: 0 0 .5rem; }
    h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; border-top: 1px solid var(--line);
      padding-top: 1rem; }
    .summary { text-align: center; color: var(--faint); margin: .25rem 0 2rem; }
    article p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; white-space: pre-wrap; }
    mark, q { color: inherit; background: none; border-radius: .15em; padding: .05em 0;
      text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 4px; }
    q { quotes: none; }
    q::before, q::after { content: none; }
    .wrong { color: var(--wrong); background: var(--wrong-ground);
      text-decoration-style: wavy; text-decoration-thickness: 1px; }
    .right { color: var(--right); background: var(--right-ground); text-decoration-style: solid; }
    .there { color: var(--there); background: var(--there-ground); text-decoration-style: dotted; }
    .open { color: var(--open); background: var(--open-ground); text-decoration-style: dashed; }
    strong { text-decoration: none; background: none; }
    sup { line-height: 0; }
    sup a { text-decoration: none; color: var(--faint); padding: 0 .15em; }
    .notes { padding-left: 2.2em; font-size: .95rem; line-height: 1.7; }
    .notes li { margin-bottom: .5rem; }
    .notes li:target, sup:has(a:target) { background: var(--open-ground); }
    .notes a { color: inherit; }
    .notes div { color: var(--faint); }
    @media print {
      body { max-width: none; padding: 0; font-size: 11pt; }
      .notes li { break-inside: avoid; }
    }
    """
}
