// `theme.js`: in the head and not deferred, so that no page is shown in the wrong colours first.

"use strict";
document.documentElement.dataset.script = "";
// Without storage the choice lasts as long as the page.
try {
  const chosen = localStorage.getItem("tiaoli-theme");
  if (chosen === "dark" || chosen === "light") {
    document.documentElement.dataset.theme = chosen;
  }
  const size = localStorage.getItem("tiaoli-size");
  if (size === "large" || size === "largest") document.documentElement.dataset.size = size;
} catch (error) {}
