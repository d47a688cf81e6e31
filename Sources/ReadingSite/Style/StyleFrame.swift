/// What stands around the content: header, place, neighbours, footer.
enum StyleFrame {
  static let sheet: StaticString = """
    .site-head {
      display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
      padding: .6rem 1rem; border-bottom: 1px solid var(--rule); background: var(--sheet);
      font: .9375rem/1.5 var(--sans);
    }
    .site-head .home { font-weight: 700; font-size: 1.0625rem; color: var(--ink);
      text-decoration: none; letter-spacing: .08em; }
    .areas { display: flex; gap: .25rem; margin-right: auto; }
    .areas a { color: var(--ink); text-decoration: none; padding: .25rem .5rem; border-radius: 3px; }
    .areas a:hover { text-decoration: underline; }
    .areas a[aria-current] { border-bottom: 2px solid var(--link); border-radius: 0; }
    #find { display: flex; flex: 1 1 15rem; min-width: 0; max-width: 24rem; gap: .35rem; }
    #find input {
      flex: 1; min-width: 0; font: inherit; color: inherit; background: var(--paper);
      border: 1px solid var(--edge); border-radius: 3px; padding: .3rem .6rem; min-height: 2.5rem;
    }
    #find input::placeholder { color: var(--faint); opacity: 1; }
    button, .button {
      font: .9375rem/1.5 var(--sans); color: var(--ink); background: var(--paper);
      border: 1px solid var(--edge); border-radius: 3px; padding: .3rem .8rem; min-height: 2.5rem;
      cursor: pointer;
    }
    button:hover, .button:hover { border-color: var(--link); color: var(--link); }
    .button {
      display: inline-block; text-decoration: none; padding: .5rem 1.25rem; color: var(--paper);
      background: var(--link); border-color: var(--link);
    }
    .button:hover { color: var(--paper); text-decoration: underline; }
    .place { padding: .5rem 1rem 0; font: .875rem/1.6 var(--sans); color: var(--faint);
      max-width: 72rem; margin: 0 auto; }
    .place ol { display: flex; flex-wrap: wrap; }
    .place li + li::before { content: "›"; margin: 0 .5em; color: var(--faint); }
    .place a { color: var(--faint); }
    main { display: block; max-width: 44rem; margin: 0 auto; padding: 1rem 1rem 3rem; }
    [data-page="edition"] main, [data-page="comparison"] main { max-width: 72rem; }
    /* Results come later than the page: what stands behind them is out of sight until then. */
    [data-page="search"] main { min-height: 100vh; }
    .neighbours {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: .5rem 2rem;
      margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule);
      font: .9375rem/1.6 var(--sans);
    }
    .neighbours a { padding: .4rem 0; }
    .neighbours .previous::before { content: "← "; }
    .neighbours .next { margin-left: auto; text-align: right; }
    .neighbours .next::after { content: " →"; }
    .site-foot {
      border-top: 1px solid var(--rule); padding: 1rem; text-align: center;
      font: .875rem/1.7 var(--sans); color: var(--faint);
    }
    .looks { display: flex; gap: .35rem; }
    @media (max-width: 30rem) {
      .site-head { gap: .5rem .4rem; }
      .site-head .home { letter-spacing: 0; }
      .areas { gap: 0; }
      .areas a { padding: .25rem .35rem; }
      .looks button { padding: .2rem .5rem; min-height: 2.25rem; font-size: .875rem; }
      #find { flex-basis: 100%; max-width: none; order: 9; }
    }
    """
}
