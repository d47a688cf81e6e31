/// Colours, type and what holds on every page. Each pair of text and ground has a contrast of at
/// least 4.5 to 1 (WCAG 2.1, 1.4.3).
enum StyleBase {
  static let sheet: StaticString = """
    :root {
      color-scheme: light;
      --paper: #fffdf8; --sheet: #f6f2e9; --ink: #1f1c19; --faint: #625b52; --rule: #dcd5c7;
      --edge: #857c6f; --link: #8c1d13; --mark: #fff0c2; --hold: #fbeee6;
      --gone: #9c1620; --gone-ground: #fdebea; --fresh: #0d5a2c; --fresh-ground: #e5f4e8;
      --serif: "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC",
        "STSong", SimSun, serif;
      --sans: "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei",
        SimHei, sans-serif;
    }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) {
        color-scheme: dark;
        --paper: #191816; --sheet: #23211e; --ink: #e9e4da; --faint: #aaa294; --rule: #3e3a34;
        --edge: #8b8375; --link: #f2a38f; --mark: #4d3f14; --hold: #33241d;
        --gone: #ff9d98; --gone-ground: #3b1d1d; --fresh: #8ddba5; --fresh-ground: #16331e;
      }
    }
    :root[data-theme="dark"] {
      color-scheme: dark;
      --paper: #191816; --sheet: #23211e; --ink: #e9e4da; --faint: #aaa294; --rule: #3e3a34;
      --edge: #8b8375; --link: #f2a38f; --mark: #4d3f14; --hold: #33241d;
      --gone: #ff9d98; --gone-ground: #3b1d1d; --fresh: #8ddba5; --fresh-ground: #16331e;
    }
    *, *::before, *::after { box-sizing: border-box; }
    :root[data-size="large"] { font-size: 118%; }
    :root[data-size="largest"] { font-size: 137%; }
    html {
      color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%;
      text-size-adjust: 100%; scroll-padding-top: 1rem;
    }
    body {
      margin: 0; font: 1.0625rem/1.9 var(--serif); overflow-wrap: anywhere;
      line-break: strict;
    }
    h1, h2, h3, h4, h5, h6 { font-family: var(--sans); line-height: 1.45; font-weight: 700; }
    p, ul, ol, dl, dd { margin: 0; }
    ul, ol { padding: 0; list-style: none; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: .2em; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    :target { background: var(--hold); box-shadow: 0 0 0 .4rem var(--hold); border-radius: 2px; }
    mark { background: var(--mark); color: inherit; }
    [hidden] { display: none !important; }
    .skip {
      position: absolute; left: -99rem; top: .5rem; z-index: 9; padding: .25rem .75rem;
      background: var(--paper); font-family: var(--sans);
    }
    .skip:focus { left: .75rem; }
    .unseen {
      position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; border: 0;
      overflow: hidden; clip-path: inset(50%); white-space: nowrap;
    }
    .print-only { display: none; }
    """
}
