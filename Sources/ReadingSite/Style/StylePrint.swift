/// Paper: the text, its edition and its address, without what only a screen needs.
enum StylePrint {
  static let sheet: StaticString = """
    @page { size: A4; margin: 22mm 20mm 20mm; }
    @page table { size: A4 landscape; margin: 15mm 14mm; }
    @media print {
      :root, :root[data-theme], :root:not([data-theme="light"]) {
        color-scheme: light;
        --paper: #fff; --sheet: #eee; --ink: #000; --faint: #333; --rule: #999; --edge: #666;
        --link: #000; --mark: #fff; --hold: #fff; --gone: #000; --gone-ground: #fff;
        --fresh: #000; --fresh-ground: #fff;
      }
      .site-head, .place, .neighbours, .site-foot, .skip, .contents, .forms, .tools, .about,
      .action, .tabs, .popover, .views > input, .views > label, button { display: none !important; }
      .print-only { display: block; font: 9pt/1.5 var(--sans); border-bottom: .5pt solid #000;
        padding-bottom: 2mm; margin-bottom: 6mm; }
      .band { position: static; }
      .band a { display: none; }
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
