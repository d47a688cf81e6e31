/// What belongs to finding: suggestions, the choices of the search, marks of hits.
enum StyleBox {
  static let sheet: StaticString = """
    #find { position: relative; }
    .suggestions {
      position: absolute; z-index: 9; top: calc(100% + .25rem); left: 0; right: 0; max-height: 70vh;
      overflow-y: auto; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px;
      box-shadow: 0 .4rem 1.5rem rgb(0 0 0 / .25); min-width: min(26rem, calc(100vw - 2rem));
    }
    .suggestions a { display: block; padding: .5rem .75rem; color: var(--ink); text-decoration: none;
      line-height: 1.5; overflow-wrap: anywhere; }
    .suggestions a span { display: block; font-size: .875rem; color: var(--faint); overflow: hidden;
      text-overflow: ellipsis; white-space: nowrap; }
    .suggestions [aria-selected="true"], .suggestions li:hover { background: var(--sheet); }
    .suggestions [aria-selected="true"] a { box-shadow: inset 3px 0 var(--link); }
    .suggestions .note { padding: .5rem .75rem; font-size: .875rem; color: var(--faint);
      line-height: 1.6; border-bottom: 1px solid var(--rule); }
    .suggestions .search a { color: var(--link); }
    .choices { display: flex; flex-wrap: wrap; gap: .5rem 1rem; justify-content: center;
      align-items: center; margin: .5rem 0 1rem; font: .9375rem/1.5 var(--sans); }
    .choices label { display: flex; align-items: center; gap: .4rem; max-width: 100%; }
    .choices select, .filter input, .filter select { font: inherit; color: inherit;
      background: var(--paper); border: 1px solid var(--edge); border-radius: 3px;
      padding: .3rem .5rem; min-height: 2.5rem; min-width: 0; max-width: 100%; }
    .choices input { width: 1.125rem; height: 1.125rem; }
    #results.running { min-height: 100vh; }
    .named { margin-top: 1rem; }
    .named li { padding: .35rem 0; line-height: 1.7; border-bottom: 1px solid var(--rule); }
    .named .about { display: block; font: .875rem/1.6 var(--sans); color: var(--faint); }
    .named .note { font: .9375rem/1.7 var(--sans); color: var(--faint); }
    .chosen { outline: 2px solid var(--link); outline-offset: .4rem; border-radius: 2px; }
    .filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; margin: 0 0 .75rem;
      font: .9375rem/1.5 var(--sans); }
    .filter label { display: flex; align-items: center; gap: .4rem; }
    .filter input { flex: 1 1 12rem; }
    .library { width: 100%; border-collapse: collapse; font-size: .9375rem; line-height: 1.6; }
    .library th { text-align: left; font: 700 .875rem/1.6 var(--sans); color: var(--faint); }
    .library th, .library td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--rule);
      vertical-align: top; }
    .library td + td, .library th + th { white-space: nowrap; font-family: var(--sans); }
    .library td:last-child, .library th:last-child { padding-right: 0; }
    .library .facts { display: block; white-space: normal; }
    .library .read { white-space: nowrap; }
    @media (max-width: 40rem) {
      .library, .library tbody, .library tr, .library td { display: block; }
      .library thead { display: none; }
      .library tr { border-bottom: 1px solid var(--rule); padding: .6rem 0; }
      .library td { border: 0; padding: 0; }
      .library td + td { display: inline-block; margin-right: 1em; font-size: .875rem;
        color: var(--faint); white-space: normal; }
    }
    """
}
