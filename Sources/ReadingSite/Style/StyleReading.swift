/// The text of a regulation or an item: lines of about forty characters, 款 set in by two, 项 with
/// their labels hanging.
enum StyleReading {
  static let sheet: StaticString = """
    .front { text-align: center; margin-bottom: 2rem; }
    .front h1 { font-size: clamp(1.4rem, 1rem + 2.2vw, 1.9rem); margin: 1rem 0 .6rem;
      text-wrap: balance; word-break: keep-all; }
    .front .note { color: var(--faint); font-size: .9375rem; line-height: 1.7;
      max-width: 46rem; margin-inline: auto; text-wrap: balance; }
    .front .number { color: var(--faint); margin: 0 0 .3rem; }
    .front .kicker, .front .subhead { font-size: 1rem; color: var(--faint); }
    .front .kicker a { color: inherit; }
    .status { font: .875rem/1.7 var(--sans); color: var(--faint); margin: .75rem 0 0; }
    .status li + li { margin-top: .1rem; }
    .warning {
      font: .875rem/1.7 var(--sans); display: inline-block; margin-top: .75rem;
      padding: .3rem .9rem; border: 1px solid var(--gone); border-left-width: .35rem;
      color: var(--gone); background: var(--gone-ground); text-align: left;
    }
    .pending { font: .875rem/1.6 var(--sans); color: var(--gone); }
    .forms { font: .875rem/1.7 var(--sans); color: var(--faint); margin-top: .5rem; }
    .forms a { color: inherit; }
    .action { margin-top: 1.25rem; }
    .text { max-width: 40.5em; margin: 0 auto; }
    .text h2, .text h3, .text h4, .text h5, .text h6 {
      text-align: center; font-size: 1.2rem; margin: 3rem 0 1.25rem; }
    .text h3, .text h4, .text h5, .text h6 { font-size: 1.0625rem; margin-top: 2rem; }
    .text article { margin: 0 0 1.5rem; }
    article.text { margin-bottom: 1.5rem; }
    .para, .wrapup { text-indent: 2em; text-align: justify; margin-bottom: .3rem; }
    .para, .wrapup, .items li { text-wrap: pretty; }
    .label { font-family: var(--sans); font-weight: 700; color: inherit; text-decoration: none; }
    a.label:hover { text-decoration: underline; color: var(--link); }
    .items { margin: 0; padding-left: 2em; }
    .items li { text-align: justify; padding-left: 3em; text-indent: -3em; margin: 0 0 .3rem; }
    .items li > * { text-indent: 0; }
    .items .items { padding-left: 0; }
    .items .items li { padding-left: 1.5em; text-indent: -1.5em; }
    .crossheading { text-align: center; font: 700 1.0625rem/1.6 var(--sans); margin: 2rem 0 1rem; }
    .text .unit { text-align: left; font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
    .rows { border-collapse: collapse; margin: .6rem auto; font-size: .9375rem; line-height: 1.6;
      text-indent: 0; }
    .rows td { border: 1px solid var(--edge); padding: .15rem .6rem; }
    .signature { margin-top: 2rem; text-align: right; }
    .text article { position: relative; }
    .unit-tools { position: absolute; right: 0; top: -1.6rem; display: flex; gap: 1px;
      background: var(--paper); border: 1px solid var(--rule); border-radius: 3px; z-index: 3; }
    .unit-tools button { min-height: 1.75rem; padding: .1rem .6rem; border: 0; background: none;
      font-size: .875rem; }
    .unit-tools button:hover, .unit-tools button:focus-visible { text-decoration: underline; }
    button[aria-pressed="true"] { color: var(--link); font-weight: 700; }
    .starred > .para:first-of-type .label::before { content: "★"; color: var(--link);
      margin-right: .2em; }
    .own-note { font: .9375rem/1.7 var(--sans); margin: .4rem 0; padding: .3rem .8rem; white-space: pre-wrap;
      border-left: 3px solid var(--link); background: var(--sheet); }
    dfn { font-style: normal; text-decoration: underline dotted var(--faint);
      text-underline-offset: .25em; }
    a.ref { text-decoration-color: color-mix(in srgb, var(--link) 45%, transparent); }
    a.term { color: inherit; text-decoration: underline dotted var(--faint);
      text-underline-offset: .25em; }
    a.term:hover { color: var(--link); }
    .about, .tools {
      display: flex; flex-wrap: wrap; align-items: center; gap: .1rem .9rem; margin-top: .35rem;
      font: .875rem/1.8 var(--sans); color: var(--faint);
    }
    .about a { color: var(--faint); }
    .about a:hover { color: var(--link); }
    .tools button { font-size: .875rem; min-height: 2.25rem; }
    .about .change, .tag {
      font: .8125rem/1.6 var(--sans); border: 1px solid var(--edge); border-radius: 2px;
      padding: 0 .45em; color: var(--faint); white-space: nowrap;
    }
    .about .change { color: var(--fresh); border-color: var(--fresh); white-space: normal;
      text-decoration: none; }
    .about a.change:hover { text-decoration: underline; }
    .tools { justify-content: center; margin: 1.5rem 0 2.5rem; gap: .5rem; }
    .tools .forms { flex-basis: 100%; text-align: center; }
    .news .para { margin-bottom: .5rem; }
    mark.reused { background: var(--mark); border-bottom: 2px solid var(--edge); }
    mark.cited { background: none; }
    mark.misquoted { background: var(--gone-ground); border-bottom: 2px dashed var(--gone); }
    mark .ref { color: inherit; text-decoration: none; }
    mark.cited .ref { color: var(--link); text-decoration: underline; }
    .difference { font: .875rem/1.6 var(--sans); color: var(--gone); }
    @media (max-width: 34rem) {
      .items { padding-left: 0; }
    }
    """
}
