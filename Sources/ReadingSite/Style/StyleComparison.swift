/// Comparisons: two columns, stacked on a phone; marks are lines besides colours.
enum StyleComparison {
  static let sheet: StaticString = """
    .summary, .legend { text-align: center; font: .9375rem/1.8 var(--sans); color: var(--faint); }
    del { text-decoration: line-through 2px; color: var(--gone); background: var(--gone-ground); }
    ins { text-decoration: underline 2px; text-underline-offset: 3px; color: var(--fresh);
      background: var(--fresh-ground); }
    [data-page="comparison"] main > .text { margin-bottom: 2rem; }
    [data-page="comparison"] main > h2 { font-size: 1.125rem; text-align: center;
      margin: 2.5rem 0 .75rem; }
    [data-page="comparison"] main > .relations, [data-page="comparison"] main > section {
      max-width: 44rem; margin-inline: auto; }
    .views { text-align: center; font-family: var(--sans); font-size: .9375rem; }
    .views > input { margin: 0 .3em 0 1em; accent-color: var(--link); width: 1.1em; height: 1.1em;
      vertical-align: -.15em; }
    .views > .side, .views > .inline { text-align: left; font-family: var(--serif);
      font-size: 1.0625rem; margin-top: 1rem; }
    #view-side:checked ~ .inline, #view-inline:checked ~ .side { display: none; }
    @media (min-width: 48.01rem) { #view-inline:not(:checked) ~ .inline { display: none; } }
    @media (max-width: 48rem) { #view-side:not(:checked) ~ .side { display: none; } }
    /* Readers who hear the page are told where a change begins and ends. */
    @media screen {
      del::before, del::after, ins::before, ins::after { position: absolute; width: 1px; height: 1px;
        overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
      del::before { content: " 删去："; } del::after { content: " 删去止 "; }
      ins::before { content: " 增加："; } ins::after { content: " 增加止 "; }
    }
    .comparison { border-collapse: collapse; width: 100%; table-layout: fixed; line-height: 1.8; }
    .comparison col.side { width: 42%; }
    .comparison th, .comparison td { border: 1px solid var(--rule); padding: .6rem .8rem;
      vertical-align: top; }
    .comparison thead th { position: sticky; top: 3rem; z-index: 2; background-clip: padding-box;
      box-shadow: inset 0 -1px var(--rule); }
    .turns button, .turns select { min-height: 2.25rem; min-width: 2.5rem; font: .9375rem/1.5 var(--sans);
      color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px;
      padding: 0 .5rem; }
    .turns:has(select) { grid-column: 2 / -1; }
    tr.found > td { box-shadow: inset 0 0 0 100vmax color-mix(in srgb, var(--mark) 45%, transparent); }
    .unit.found { background: var(--hold); box-shadow: 0 0 0 .4rem var(--hold); }
    #redline { margin-left: .8em; min-height: 2rem; padding: .1rem .8rem; font-size: .875rem; }
    .text article.redlined > :not(.redline, .about, .unit-tools, .own-note) { display: none; }
    .redline p { text-indent: 2em; text-align: justify; margin-bottom: .3rem; text-wrap: pretty; }
    .redline p.item { padding-left: 1em; }
    .redline p.subitem { padding-left: 2em; }
    .redline .label { margin-right: 1em; }
    .redline .label del + ins { margin-left: .4em; }
    .text > .gone, .text section > .gone { margin: 0 0 1.5rem; }
    div.numbers a { color: inherit; text-decoration-color: var(--rule); }
    .comparison thead th { background: var(--sheet); font: 700 .9375rem/1.5 var(--sans); }
    .comparison td p, .inline p { text-indent: 2em; white-space: pre-wrap; }
    .comparison td p.item, .inline p.item { padding-left: 1em; }
    .comparison td p.subitem, .inline p.subitem { padding-left: 2em; }
    .comparison tr.division td { background: var(--sheet); }
    .comparison tr.division p { text-align: center; text-indent: 0; }
    .comparison tr.part td p { text-indent: 0; }
    .comparison .label, .inline .label { margin-right: 1em; }
    .comparison .label a, .inline .label a { color: inherit; }
    .comparison td.note, .inline .note { font: .875rem/1.7 var(--sans); color: var(--faint); }
    .comparison td.note p, .inline .note { text-indent: 0; }
    .comparison td.empty { text-align: center; color: var(--faint); }
    .folded { color: var(--faint); }
    .folded summary { cursor: pointer; font: .9375rem/1.8 var(--sans); padding: .2rem 0;
      text-align: center; }
    .comparison .folded p.heading, .inline .folded p.heading { text-align: center; text-indent: 0;
      margin: .5rem 0; }
    .folded details[open] summary { margin-bottom: .5rem; }
    .inline { max-width: 40.5em; margin-inline: auto; line-height: 1.9; }
    .inline h3.division { text-align: center; font-size: 1.0625rem; margin: 2rem 0 1rem; }
    .inline .unit { margin-bottom: 1.25rem; }
    .inline .unit .note { border-left: 3px solid var(--edge); padding-left: .75em;
      margin-bottom: .2rem; }
    .inline .label del { margin-right: .4em; }
    .inline > .folded { border-block: 1px dashed var(--rule); margin: 1rem 0; }
    .numbers { font-family: var(--sans); }
    div.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
      gap: 2rem; align-items: start; font-size: .875rem; line-height: 1.7; }
    div.numbers h3 { font-size: .9375rem; margin: .5rem 0; }
    div.numbers li { display: flex; justify-content: space-between; gap: 1rem;
      border-bottom: 1px solid var(--rule); padding: .15rem 0; }
    div.numbers .gone { color: var(--faint); }
    @media screen and (max-width: 48rem) {
      .comparison, .comparison tbody { display: block; }
      .comparison thead, .comparison colgroup { display: none; }
      .comparison tr { display: block; margin-bottom: 1.25rem; border: 1px solid var(--rule); }
      .comparison td { display: block; border: 0; border-bottom: 1px solid var(--rule); }
      .comparison td:last-child { border-bottom: 0; }
      .comparison td.note:empty { display: none; }
      .comparison td[data-side]::before { content: attr(data-side); display: block;
        font: .875rem/1.6 var(--sans); color: var(--faint); }
      .comparison tr.division td[data-side]::before { text-align: center; }
    }
    """
}
