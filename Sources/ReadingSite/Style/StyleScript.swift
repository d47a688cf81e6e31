/// What scripts add: the popover, results, messages.
enum StyleScript {
  static let sheet: StaticString = """
    .popover {
      position: absolute; z-index: 8; max-width: min(30rem, calc(100vw - 2rem)); max-height: 60vh;
      overflow-y: auto; padding: .75rem 1rem; background: var(--paper); color: var(--ink);
      border: 1px solid var(--edge); border-radius: 4px; box-shadow: 0 .4rem 1.5rem rgb(0 0 0 / .25);
      font: .9375rem/1.8 var(--serif); text-align: left; text-indent: 0;
    }
    .popover .from { font: .875rem/1.6 var(--sans); color: var(--faint); }
    #status { font-family: var(--sans); }
    .site-foot #status:not(:empty) {
      position: fixed; left: 50%; bottom: 1.5rem; transform: translateX(-50%); z-index: 8;
      background: var(--ink); color: var(--paper); padding: .4rem 1.2rem; border-radius: 4px;
      font-size: .9375rem; max-width: calc(100vw - 2rem);
    }
    [data-page="search"] #status {
      color: var(--faint); font-size: .9375rem; text-align: center; line-height: 1.7; min-height: 1.7em;
    }
    .result-group > h2 { font-size: 1.125rem; border-bottom: 1px solid var(--rule);
      padding-bottom: .35rem; margin: 2rem 0 .5rem; }
    .result-group .count { font: .875rem/1.6 var(--sans); color: var(--faint); }
    .result { padding: .6rem 0; border-bottom: 1px solid var(--rule); }
    .result h3 { font-size: 1rem; margin: 0; }
    .result .hits { font: .875rem/1.6 var(--sans); color: var(--faint); }
    .result .about { display: block; margin: 0; }
    .result .snippet { font-size: .9375rem; line-height: 1.8; }
    .result .place { display: inline; padding: 0; margin-right: .75em; }
    .result mark { font-weight: 700; text-decoration: underline; text-underline-offset: .2em; }
    #results .folded, #results .jump { font: .9375rem/1.7 var(--sans); text-align: center;
      margin-top: .75rem; }
    """
}
