/// Paper: the text, its edition and its address, without what only a screen needs.
enum StylePrint {
  static let sheet: StaticString = """
    @page {
      size: A4; margin: 22mm 20mm 20mm;
      @top-center { content: var(--printed, ""); font: 8.5pt/1.4 var(--sans); color: #333; }
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt/1.4 var(--sans); }
    }
    @page table { size: A4 landscape; margin: 18mm 14mm 15mm; }
    @page :first { @top-center { content: ""; } }
    @media print {
      :root, :root[data-theme], :root:not([data-theme="light"]) {
        color-scheme: light;
        --paper: #fff; --sheet: #eee; --ink: #000; --faint: #333; --rule: #999; --edge: #666;
        --link: #000; --mark: #fff; --hold: #fff; --gone: #000; --gone-ground: #fff;
        --fresh: #000; --fresh-ground: #fff;
      }
      .site-head, .place, .neighbours, .site-foot, .skip, .contents, .forms, .tools, .about,
      .action, .tabs, .popover, .views > input, .views > label, .running, .turns, .as-at, .unit-tools,
      .fixed, .band[data-state="current"], .history summary, button { display: none !important; }
      .result .place { display: inline !important; }
      .bar { position: static; display: block; min-height: 0; padding: 0; box-shadow: none; clip-path: none; }
      .history::details-content { content-visibility: visible; block-size: auto; }
      summary { list-style: none; }
      summary::marker { content: ""; }
      dfn, a.term { text-decoration: none; }
      .print-only { display: block; font: 9pt/1.5 var(--sans); border-bottom: .5pt solid #000;
        padding-bottom: 2mm; margin-bottom: 6mm; }
      .band { text-align: left; margin-bottom: 4mm; border: .5pt solid #000; }
      .band a { display: none; }
      .comparison thead th { position: static; }
      body { font-size: 11.5pt; line-height: 1.75; }
      main, [data-page] main { max-width: none; padding: 0; }
      .reading { display: block; }
      .text, .inline { max-width: none; }
      a { text-decoration: none; }
      h1, h2, h3, h4, h5, h6 { break-after: avoid; }
      p, li { orphans: 2; widows: 2; }
      .comparison { font-size: 10pt; line-height: 1.55; }
      .comparison thead { display: table-header-group; }
      .comparison tr.division { break-after: avoid; }
      [data-page="comparison"] body { page: table; }
      mark.reused { border-bottom: 1pt solid #000; }
    }
    """
}
