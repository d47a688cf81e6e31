/// What stays in view above a text, and the contents that follow the reading.
enum StyleBar {
  static let sheet: StaticString = """
    .bar {
      position: sticky; top: 0; z-index: 5; display: grid; align-items: center;
      grid-template-columns: minmax(0, 1fr) auto auto; gap: .2rem .9rem;
      min-height: 3rem; padding: .25rem 0; margin: 0 0 1rem;
      font: .9375rem/1.5 var(--sans); background: var(--paper);
      box-shadow: 0 0 0 100vmax var(--paper), 0 1px 0 100vmax var(--rule);
      clip-path: inset(0 -100vmax -1px);
    }
    html[data-page="edition"], html[data-page="article"], html[data-page="duties"],
    html[data-page="comparison"], html[data-page="decision"] { scroll-padding-top: 6.5rem; }
    .running { display: flex; align-items: baseline; gap: .9em; min-width: 0; white-space: nowrap; }
    .running > * { overflow: hidden; text-overflow: ellipsis; }
    .running .law { flex: 0 1 auto; min-width: 4em; color: var(--ink); font-weight: 700;
      text-decoration: none; padding: .25rem 0; }
    .running .law:hover { text-decoration: underline; }
    .where { flex: 1 1 0; min-width: 0; color: var(--faint); display: flex; gap: .9em; }
    .where .chapter { overflow: hidden; text-overflow: ellipsis; min-width: 0; }
    .where .unit { flex: none; color: var(--ink); }
    .band { margin: 0; padding: .05rem .7rem; border: 1px solid var(--fresh); border-radius: 2px;
      color: var(--fresh); background: var(--fresh-ground); white-space: nowrap; font-size: .875rem; }
    .band[data-state="other"] { grid-column: 1 / -1; grid-row: 1; white-space: normal;
      text-align: center; padding: .3rem 1rem; font-size: .9375rem;
      border-color: var(--gone); color: var(--gone); background: var(--gone-ground); }
    .band a { margin-left: 1em; }
    .turns { display: flex; gap: .35rem; grid-column: 3; }
    .turns a { display: inline-grid; place-items: center; min-width: 2.5rem; height: 2.25rem;
      padding: 0 .6rem; border: 1px solid var(--edge); border-radius: 3px; color: var(--ink);
      text-decoration: none; font-size: 1rem; }
    .turns a:hover { border-color: var(--link); color: var(--link); }
    .turns #to-contents { font-size: .9375rem; }
    html:not([data-script]) .scripted { display: none !important; }
    .as-at { font: .875rem/1.7 var(--sans); color: var(--faint); margin-top: .5rem; }
    .as-at summary { cursor: pointer; display: inline-block; padding: .2rem .5rem; }
    .as-at summary::before { content: "▸ "; }
    .as-at[open] summary::before { content: "▾ "; }
    .as-at ol { display: inline-block; text-align: left; margin-top: .4rem; }
    .as-at li { padding: .2rem 0; }
    .as-at li .facts { margin-left: .9em; }
    .as-at li a[aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
    .as-at-day { font: .9375rem/1.7 var(--sans); margin: .6rem 0; }
    .as-at-day input { font: inherit; color: inherit; background: var(--paper); min-height: 2.5rem;
      border: 1px solid var(--edge); border-radius: 3px; padding: .2rem .5rem; margin: 0 .5em; }
    .as-at-day .answer { min-height: 1.7em; }
    .contents { font: .9375rem/1.6 var(--sans); border-block: 1px solid var(--rule);
      padding: .5rem 0; margin: 0 auto 2rem; max-width: 40.5em; }
    .contents a.skip { border: 0; }
    .contents summary { font-weight: 700; cursor: pointer; padding: .25rem 0; }
    .contents .only { display: block; font-size: .875rem; color: var(--faint); padding: .2rem 0; }
    .contents .only input { width: 1.1em; height: 1.1em; vertical-align: -.15em;
      accent-color: var(--link); margin: 0 .4em 0 0; }
    .contents ul { max-height: 45vh; overflow-y: auto; overscroll-behavior: contain;
      position: relative; }
    .contents a { color: var(--ink); text-decoration: none; display: block; padding: .2rem .4rem;
      border-left: 3px solid transparent; }
    .contents a:hover { color: var(--link); text-decoration: underline; }
    .contents [data-level] a { font-weight: 700; }
    .contents [data-level="2"] a { margin-left: .5em; }
    .contents [data-level="3"] a, .contents [data-level="4"] a { margin-left: 1em; font-weight: 400; }
    .contents li:not([data-level]) a { color: var(--faint); font-size: .875rem; white-space: nowrap;
      overflow: hidden; text-overflow: ellipsis; padding-left: 1em; }
    .contents a span { font-weight: 400; color: var(--ink); margin-right: .4em; }
    .contents a[aria-current] { border-left-color: var(--link); background: var(--sheet); }
    .contents .only:has(:checked) + ul li:not([data-level]) { display: none; }
    #contents-dialog { width: 100vw; max-width: 34rem; height: 100dvh; max-height: none; margin: 0 auto;
      padding: .75rem 1rem; border: 0; color: var(--ink); background: var(--paper); }
    #contents-dialog::backdrop { background: rgb(0 0 0 / .45); }
    #contents-dialog .contents { display: block; border: 0; margin: 0; padding: 0; }
    #contents-dialog .contents ul { max-height: none; overflow: visible; }
    #contents-dialog .contents a { padding-block: .45rem; }
    #contents-dialog form { position: sticky; top: -.75rem; display: flex; gap: .5rem; z-index: 1;
      padding: .5rem 0; background: var(--paper); }
    #contents-dialog input[type="search"] { flex: 1; min-width: 0; font: 1rem/1.5 var(--sans);
      color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 3px;
      padding: .3rem .6rem; min-height: 2.75rem; }
    #contents-dialog li.passed { display: none; }
    @media (max-width: 61.99rem) { html[data-script] .reading > .contents { display: none; } }
    main:has(.band[data-state="other"]) .reading > .contents { top: 6.25rem; }
    @media (max-width: 34rem) {
      .where .chapter, .running:has(.unit) .law { display: none; }
      .where .unit { flex: 1; white-space: normal; line-height: 1.3; font-weight: 700; }
      .bar { column-gap: .5rem; }
      .turns a { min-width: 2.4rem; padding: 0 .4rem; }
      .band { padding-inline: .4rem; }
    }
    #notes { min-height: 40vh; }
    .note-actions { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 1rem; }
    #notes li button { min-height: 1.75rem; padding: 0 .6rem; font-size: .875rem; margin-left: .5em; }
    .history summary { cursor: pointer; list-style-position: inside; }
    .history[open] summary { margin-bottom: .5rem; }
    .bench { display: flex; flex-wrap: wrap; justify-content: center; gap: .5rem; }
    @media (min-width: 62rem) {
      .turns #to-contents { display: none; }
      .reading {
        display: grid; grid-template-columns: 17rem minmax(0, 40.5em); column-gap: 3.5rem;
        grid-template-areas: "front front" "contents text"; justify-content: center;
      }
      .reading .front { grid-area: front; }
      .reading .text { grid-area: text; margin: 0; }
      .reading .text > section:first-child > h2 { margin-top: .25rem; }
      .reading > .contents {
        grid-area: contents; border: 0; position: sticky; top: 4rem; align-self: start;
        margin: 0; padding: 0; max-width: none;
      }
      .reading > .contents ul { max-height: calc(100vh - 10rem); }
    }
    """
}
