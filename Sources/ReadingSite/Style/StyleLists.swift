/// Lists: works, editions, citations, the corpus.
enum StyleLists {
  static let sheet: StaticString = """
    main > section > h2, .relations h2, .timeline h2 {
      font-size: 1.125rem; margin: 2.5rem 0 .75rem; padding-bottom: .35rem;
      border-bottom: 1px solid var(--rule);
    }
    .facts, .excerpt { font-family: var(--sans); font-size: .875rem; color: var(--faint);
      line-height: 1.7; }
    h2 .facts { font-weight: 400; margin-left: .75em; }
    .relations > ul > li, .relations > ol > li { padding: .35rem 0; line-height: 1.7; }
    .relations > ol { list-style: cjk-ideographic; padding-left: 2.5em; }
    .relations li > .excerpt, .relations li > .facts { display: block; }
    .relations li > .tag { margin-right: .6em; }
    .quotes { margin: .15rem 0 0; font-size: .9375rem; line-height: 1.7; }
    .quotes li { padding: .1rem 0 .1rem 1em; border-left: 3px solid var(--rule); }
    .quotes a { color: inherit; text-decoration: none; }
    .quotes a:hover { text-decoration: underline; }
    .quotes .tag { margin-right: .6em; }
    .cards li { padding: .9rem 0; border-bottom: 1px solid var(--rule); }
    .cards h3 { font-size: 1.0625rem; margin: 0 0 .15rem; }
    .facts-list { display: inline-block; text-align: left; font: .9375rem/1.8 var(--sans); }
    .facts-list div { display: flex; gap: 1em; }
    .facts-list dt { flex: 0 0 5em; color: var(--faint); }
    .timeline ol { border-left: 2px solid var(--rule); padding-left: 1.5rem; margin-left: .4rem; }
    .timeline ol > li { position: relative; padding-bottom: 1.25rem; }
    .timeline ol > li::before {
      content: ""; position: absolute; left: calc(-1.5rem - 7px); top: .45rem; width: 12px;
      height: 12px; border-radius: 50%; border: 2px solid var(--link); background: var(--link);
    }
    .timeline ol > li.known::before { background: var(--paper); border-color: var(--edge); }
    .timeline h3 { font-size: 1rem; margin: 0 0 .2rem; }
    .timeline ol ul { font: .875rem/1.75 var(--sans); color: var(--faint); }
    .absent { font-style: normal; }
    .duties { overflow-x: auto; margin-top: 1rem; }
    .duties table { border-collapse: collapse; width: 100%; font-size: .9375rem; line-height: 1.7; }
    .duties th, .duties td { border: 1px solid var(--rule); padding: .35rem .6rem; text-align: left;
      vertical-align: top; }
    .duties th, .duties .day, .duties td:first-child { font-family: var(--sans); white-space: nowrap; }
    .duties tr:target { outline: 2px solid var(--link); }
    #count { margin: 1rem 0; font-family: var(--sans); text-align: center; }
    .tabs { display: flex; gap: .5rem; justify-content: center; font: .9375rem/1.6 var(--sans); }
    .tabs a { padding: .3rem .9rem; border: 1px solid var(--rule); border-radius: 3px;
      color: var(--ink); text-decoration: none; }
    .tabs a:hover { border-color: var(--link); }
    .tabs [aria-current] { border-color: var(--link); box-shadow: inset 0 -2px var(--link); }
    .entries li { padding: .5rem 0; border-bottom: 1px solid var(--rule); line-height: 1.7; }
    .entries .facts { display: block; }
    .entries .sources a + a { margin-left: .3em; }
    .item-foot { margin-top: 2.5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
    .chart { margin: 1.5rem 0; overflow-x: auto; }
    .chart svg { display: block; width: 100%; height: auto; max-height: 12rem; }
    .chart rect { fill: var(--link); }
    .chart a:hover rect, .chart a:focus rect { fill: var(--ink); }
    .chart text { font: 110px var(--sans); fill: var(--faint); }
    .chart figcaption { font: .875rem/1.7 var(--sans); color: var(--faint); text-align: center; }
    """
}
