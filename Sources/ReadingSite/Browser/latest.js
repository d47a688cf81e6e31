// `latest.js`: an address that leads to the text in force by the reader's clock.

const choices = [...document.querySelectorAll("ol.latest li")];
const chosen = entryOf(choices, today);
const heading = document.querySelector("h1 a[href]");
const place = chosen ? chosen.querySelector("a[href]") : heading;
// Where the text in force has no such article, the list says so.
if (place) location.replace(place.href + location.hash);
