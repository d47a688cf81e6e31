// What a script takes over from `site.js`.

const { announce, citationOf, encodedPath, hanNumber, load, loadBox, loadUnits, numeralValue, page,
  paragraph, root, vocabulary } = window.tiaoli;
