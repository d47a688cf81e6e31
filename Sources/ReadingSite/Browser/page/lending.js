// What `site.js` lends to the scripts that come behind it.

Object.assign(window.tiaoli, {
  announce, citationOf, load, paragraph, readAddress, root, unitAddress, unitNamed,
});
