// The page of the search: the query of its address, and those of the find box without leaving it.

const container = document.getElementById("results");
const queryBox = document.getElementById("q");
const plainTitle = document.title;
const bar = document.getElementById("choices");
let run = 0;

const indexes = new Map();
const openIndex = (folder) => {
  if (!indexes.has(folder)) indexes.set(folder, SearchIndex.open(folder));
  indexes.get(folder).catch(() => indexes.delete(folder));
  return indexes.get(folder);
};

const openContext = async (choice) => {
  const box = await loadBox();
  const catalogue = await box.openCatalogue();
  const work = catalogue.works.find((one) => one.slug === choice.scope);
  const edition = work && box.editionOf(work);
  const divisions = edition ? divisionsOf((await box.treeOf(edition)).tree) : [];
  return { box, catalogue, choice, divisions };
};

// The answer to a query; in simplified script where only that finds something.
const answerTo = async (context, progress) => {
  const { box, catalogue, choice, divisions } = context;
  const part = divisions.find((division) => division.id === choice.part);
  const scope = scopeOf(choice, part ? new Set(part.articles) : null);
  const folders = choice.hasOthers ? [currentFolder, otherFolder] : [currentFolder];
  const ask = async (query) => {
    const answers = [];
    for (const folder of folders) {
      const index = await openIndex(folder);
      answers.push(await answer(index, readQuery(query, index.rules), scope, progress));
    }
    return joined(answers);
  };
  const found = await ask(choice.query);
  const simplified = box.inSimplified(choice.query, catalogue.simplified);
  if (found.documents || simplified === choice.query) return found;
  const again = await ask(simplified);
  return again.documents ? Object.assign(again, { query: simplified }) : found;
};

const totalText = ({ groups, documents, hits }) => {
  const kinds = new Set(groups.map(({ group }) => unitOf(group)));
  return countText(documents, hits, kinds.size > 1 ? "条（篇）" : [...kinds][0]);
};

const show = async (context, progress, isCurrent) => {
  const { box, choice } = context;
  if (!isCurrent()) return;
  showChoices(bar, choice, context, (change) => go(Object.assign({}, choice, change)));
  const named = await namedSections(context);
  const result = await answerTo(context, progress);
  if (!isCurrent()) return;
  container.append(...named);
  const query = result.query || choice.query;
  if (result.query) container.append(element("p", "folded", "按简体字“" + query + "”查找。"));
  showAnswer(container, result, Object.assign({}, context, {
    choice: Object.assign({}, choice, { query }) }));
  if (result.documents) {
    announce(totalText(result));
  } else {
    announce((named.length ? "正文中没有找到：" : "没有找到：") + choice.query);
    const help = await spellingHelp(choice, box);
    if (help && isCurrent()) container.append(help);
  }
};

const failureText = (error) => (error instanceof QueryError ? error.message
  : "索引未能读取：" + error.message + "。请确认网站文件完整后重试");

const search = async (choice) => {
  run += 1;
  const own = run;
  const isCurrent = () => own === run;
  const { query } = choice;
  container.textContent = "";
  delete container.dataset.query;
  container.setAttribute("aria-busy", "true");
  document.title = query ? "“" + query + "” " + plainTitle : plainTitle;
  const progressBar = element("progress");
  progressBar.setAttribute("aria-label", "读取文本");
  const timer = setTimeout(() => { if (isCurrent()) container.prepend(progressBar); }, 400);
  const progress = (done, all) => {
    progressBar.max = all;
    progressBar.value = done;
  };
  try {
    await show(await openContext(choice), progress, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    if (!(error instanceof QueryError) && !/\.js$/.test(error.message)) throw error;
    announce(failureText(error));
  } finally {
    clearTimeout(timer);
    if (isCurrent()) {
      progressBar.remove();
      container.removeAttribute("aria-busy");
      container.dataset.query = query;
    }
  }
};

// Another choice on the same page; false where the browser allows no other address over file://.
const go = (choice) => {
  try {
    history.pushState(null, "", choiceAddress(choice));
  } catch (error) {
    location.assign(choiceAddress(choice));
    return;
  }
  search(choice);
};

const showAddress = () => {
  const choice = choiceOfAddress();
  if (queryBox) queryBox.value = choice.query;
  if (choice.query) {
    search(choice);
  } else {
    run += 1;
    container.textContent = "";
    if (queryBox) queryBox.focus();
  }
};

if (container) {
  bar.addEventListener("submit", (event) => event.preventDefault());
  document.addEventListener("tiaoli-search", (event) => {
    event.preventDefault();
    go(Object.assign(choiceOfAddress(), { query: event.detail }));
  });
  addEventListener("popstate", showAddress);
  showAddress();
}
