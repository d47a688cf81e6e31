// What `site.js` lends to the scripts that come behind it.

Object.assign(window.tiaoli, {
  announce, citationOf, encodedPath, hanNumber, load, loadBox, loadUnits, numeralValue, page,
  paragraph, root, vocabulary,
});
