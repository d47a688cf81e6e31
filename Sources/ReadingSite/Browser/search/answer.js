// Answering a query, as `SearchRun` and `SearchRanking` do it: the documents of each edition and of
// the corpus are counted and ranked for themselves.

// Files of texts that are loaded at the same time.
const loadLimit = 6;

const loadAll = async (files, action, progress) => {
  let next = 0;
  let done = 0;
  const work = async () => {
    while (next < files.length) {
      const file = files[next];
      next += 1;
      action(await file());
      done += 1;
      progress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: loadLimit }, work));
};

// What a document holds of the terms; null where nothing is needed of it.
const examine = (document, patterns, excluded, tables) => {
  const counts = patterns.map(() => 0);
  const titleCounts = patterns.map(() => 0);
  patterns.forEach((pattern, term) => {
    document.sections.forEach((section, index) => {
      scan(section.text, pattern, tables, () => {
        counts[term] += 1;
        if (index === 0) titleCounts[term] += 1;
      });
    });
  });
  if (counts.every((count) => count === 0)) return null;
  let isMatching = counts.every((count) => count > 0);
  for (const pattern of isMatching ? excluded : []) {
    for (const section of document.sections) {
      scan(section.text, pattern, tables, () => { isMatching = false; });
    }
  }
  const result = { document, counts, titleCounts, isMatching, folded: 0, kinds: new Set() };
  if (isMatching) countFolded(result, patterns, tables);
  return result;
};

const countFolded = (result, patterns, tables) => {
  for (const pattern of patterns) {
    for (const { text } of result.document.sections) {
      scan(text, pattern, tables, (start, end, spelling) => {
        const kinds = foldingsIn(text, start, end, spelling, tables);
        if (kinds.size) result.folded += 1;
        for (const kind of kinds) result.kinds.add(kind);
      });
    }
  }
};

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

// The matching documents of a group, the best first.
const rank = (group, examined, rules) => {
  const average = Math.max(1, group.size / Math.max(1, group.population));
  const weights = examined[0].counts.map((_, term) => {
    const holders = examined.filter((entry) => entry.counts[term] > 0).length;
    return Math.log(1 + (group.population - holders + 0.5) / (holders + 0.5));
  });
  const { saturation, lengthShare, titleBonus } = rules;
  const matching = examined.filter((entry) => entry.isMatching);
  for (const entry of matching) {
    const length = entry.document.size / average;
    const norm = saturation * (1 - lengthShare + lengthShare * length);
    entry.hits = sum(entry.counts);
    entry.score = 0;
    entry.counts.forEach((count, term) => {
      const frequency = count + entry.titleCounts[term] * titleBonus;
      entry.score += weights[term] * frequency * (saturation + 1) / (frequency + norm);
    });
  }
  return matching.sort(
    (left, right) => right.score - left.score || left.document.number - right.document.number);
};

// The documents to read: in groups where one may hold all terms, those that may hold any.
const neededDocuments = (index, candidates, scope) => {
  const needed = [];
  for (const group of index.groups) {
    if (!scope.takes(group)) continue;
    const own = Array.from({ length: group.count }, (_, at) => group.first + at);
    const may = (document) => (marks) => !marks || marks[document] === 1;
    if (!own.some((document) => candidates.every(may(document)))) continue;
    for (const document of own) if (candidates.some(may(document))) needed.push(document);
  }
  return needed;
};

// The matching documents of a group that are in the scope, in the order that is asked for.
const resultsOf = (group, examined, rules, scope) => {
  const own = [];
  for (let at = group.first; at < group.first + group.count; at += 1) {
    if (examined.has(at)) own.push(examined.get(at));
  }
  const results = (own.length ? rank(group, own, rules) : [])
    .filter((entry) => scope.holds(entry.document));
  if (!scope.isRanked && group.edition) {
    results.sort((left, right) => left.document.number - right.document.number);
  }
  return results;
};

// { groups: [{ group, index, results, hits }], patterns, documents, hits, folded, kinds }.
const answer = async (index, query, scope, progress) => {
  const { tables, rules } = index;
  const patterns = query.terms.map((words) => makeMatcher(words, tables));
  const excluded = query.excluded.map((words) => makeMatcher(words, tables));
  const candidates = [];
  for (const pattern of patterns) candidates.push(await index.candidatesOf(pattern));
  const needed = new Set(neededDocuments(index, candidates, scope));
  const files = [...new Set([...needed].map((document) => index.textOf(document)))];
  const examined = new Map();
  await loadAll(files.map((file) => () => index.loadTexts(file)), (documents) => {
    for (const document of documents) {
      if (!needed.has(document.number)) continue;
      const entry = examine(document, patterns, excluded, tables);
      if (entry) examined.set(document.number, entry);
    }
  }, progress);
  const groups = [];
  for (const group of index.groups) {
    const results = resultsOf(group, examined, rules, scope);
    if (!results.length) continue;
    groups.push({ group, index, patterns, results, hits: sum(results.map((entry) => entry.hits)) });
  }
  const all = [].concat(...groups.map((entry) => entry.results));
  const kinds = new Set();
  for (const entry of all) entry.kinds.forEach((kind) => kinds.add(kind));
  return { groups, kinds, documents: all.length, hits: sum(all.map((e) => e.hits)),
    folded: sum(all.map((e) => e.folded)) };
};

// The answers of several indexes as one: laws by their hits, the corpus behind them.
const joined = (answers) => {
  const groups = [].concat(...answers.map((one) => one.groups));
  groups.sort((one, other) => Boolean(other.group.edition) - Boolean(one.group.edition)
    || other.hits - one.hits);
  const kinds = new Set([].concat(...answers.map((one) => [...one.kinds])));
  return { groups, kinds, documents: sum(answers.map((one) => one.documents)),
    hits: sum(answers.map((one) => one.hits)), folded: sum(answers.map((one) => one.folded)) };
};
