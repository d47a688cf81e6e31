// `theme.js`: in the head and not deferred, so that no page is shown in the wrong colours first.

"use strict";
// Without storage the choice lasts as long as the page.
try {
  const chosen = localStorage.getItem("tiaoli-theme");
  if (chosen === "dark" || chosen === "light") {
    document.documentElement.dataset.theme = chosen;
  }
} catch (error) {}
