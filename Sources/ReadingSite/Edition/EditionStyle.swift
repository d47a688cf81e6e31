/// The style sheet of a page that stands alone: phone first, dark by system setting, for print.
enum EditionStyle {
  static let sheet: StaticString = """

    :root { --ink: #1c1b1a; --paper: #fffdf9; --faint: #6b655d; --rule: #d9d3c8; --link: #8a1f11; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e4dc; --paper: #1a1918; --faint: #a49d92; --rule: #45413b; --link: #f0a58f; }
    }
    * { box-sizing: border-box; }
    html { color: var(--ink); background: var(--paper); scroll-behavior: smooth; }
    body {
      margin: 0 auto; padding: 1rem; max-width: 44rem; overflow-wrap: anywhere;
      font: 1.0625rem/1.9 "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif;
    }
    h1, h2, h3, h4, h5, h6, nav, .label { font-family: "PingFang SC", "Noto Sans CJK SC",
      "Source Han Sans SC", "Microsoft YaHei", sans-serif; }
    h1 { font-size: 1.6rem; line-height: 1.4; text-align: center; margin: 1.5rem 0 .75rem; }
    h2, h3, h4, h5, h6 { text-align: center; font-size: 1.15rem; margin: 2.5rem 0 1rem; }
    h3, h4, h5, h6 { font-size: 1.05rem; margin-top: 1.75rem; }
    p { margin: 0 0 .35rem; }
    .note { color: var(--faint); font-size: .95rem; text-align: center; margin-bottom: 2rem; }
    .number { color: var(--faint); text-align: center; }
    .para, .wrapup { text-indent: 2em; text-align: justify; }
    .items { list-style: none; margin: 0; padding: 0; }
    .items li { text-indent: 2em; text-align: justify; margin: 0 0 .35rem; }
    .items .items { padding-left: 2em; }
    .label { font-weight: 600; color: inherit; text-decoration: none; }
    .crossheading { text-align: center; font-weight: 600; margin: 1.5rem 0 .75rem; }
    .unit { text-align: left; margin: 1.25rem 0 .35rem; }
    .rows { border-collapse: collapse; margin: .5rem auto; font-size: .95rem; line-height: 1.6;
      text-indent: 0; }
    .rows td { border: 1px solid var(--rule); padding: .15rem .6rem; }
    .closing { text-align: right; }
    article { margin: 0 0 .9rem; scroll-margin-top: 1rem; }
    :target { background: color-mix(in srgb, var(--link) 12%, transparent); }
    a { color: var(--link); }
    a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
    dfn { font-style: normal; border-bottom: 1px dotted var(--faint); }
    nav { font-size: .9rem; border-block: 1px solid var(--rule); padding: .5rem 0; }
    nav h2 { font-size: .95rem; margin: .25rem 0; text-align: left; }
    nav ol { list-style: none; margin: 0; padding: 0; }
    nav [data-level="2"] { padding-left: 1em; }
    nav [data-level="3"], nav [data-level="4"] { padding-left: 2em; }
    nav a { color: inherit; text-decoration: none; }
    nav a:hover { text-decoration: underline; }
    .skip { position: absolute; left: -99rem; }
    .skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .75rem; }
    @media (min-width: 68rem) {
      body { max-width: 64rem; display: grid; grid-template-columns: 15rem minmax(0, 44rem);
        column-gap: 3rem; }
      nav { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem);
        overflow-y: auto; border: 0; }
    }
    @media print {
      :root { --ink: #000; --paper: #fff; --link: #000; --faint: #333; }
      nav, .skip { display: none; }
      body { display: block; max-width: none; font-size: 12pt; line-height: 1.75; padding: 0; }
      a { text-decoration: none; }
      h2, h3, h4, h5, h6 { break-after: avoid; }
      p, li { orphans: 2; widows: 2; }
    }

    """
}
