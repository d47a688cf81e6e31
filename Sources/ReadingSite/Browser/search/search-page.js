// The page of the search: the query of its address, and those of the find box without leaving it.

const container = document.getElementById("results");
const queryBox = document.getElementById("q");
const plainTitle = document.title;
// Works in which an address is looked up when it is searched for.
const jumpLimit = 8;
let index = null;
let run = 0;

const loadIndex = async () => {
  if (!index) index = new SearchIndex(await loadPart("index"));
  return index;
};

// Links to the units that a query names as an address.
const showJumps = async (query, groups, isCurrent) => {
  const address = readAddress(query);
  if (!address) return;
  const works = groups.filter((group) => group.edition);
  const line = element("p", "jump", "跳到：");
  for (const group of works.length > jumpLimit && !address.name ? [] : works) {
    if (line.childElementCount >= jumpLimit) break;
    // A title says no before the edition is loaded.
    if (address.name && ![...address.name].every((c) => group.title.includes(c))) continue;
    const unit = await unitNamed(address, group.edition).catch(() => null);
    if (!isCurrent()) return;
    if (!unit) continue;
    const link = element("a", "", "《" + unit.title + "》" + citationOf(unit.id));
    link.href = unitAddress(group.edition, unit.id);
    if (line.childElementCount) line.append("　");
    line.append(link);
  }
  if (line.childElementCount) container.prepend(line);
};

const search = async (query) => {
  run += 1;
  const own = run;
  const isCurrent = () => own === run;
  container.textContent = "";
  container.setAttribute("aria-busy", "true");
  document.title = query ? "“" + query + "” " + plainTitle : plainTitle;
  const bar = element("progress");
  bar.setAttribute("aria-label", "读取文本");
  const timer = setTimeout(() => { if (isCurrent()) container.prepend(bar); }, 400);
  const progress = (done, all) => {
    bar.max = all;
    bar.value = done;
  };
  try {
    const loaded = await loadIndex();
    const result = await answer(loaded, readQuery(query, loaded.rules), progress);
    if (!isCurrent()) return;
    bar.remove();
    showAnswer(container, result, loaded);
    announce(result.documents
      ? countText(result.documents, result.hits) : "没有找到：" + query);
    await showJumps(query, loaded.groups, isCurrent);
  } catch (error) {
    if (!isCurrent()) return;
    if (!(error instanceof QueryError) && !/\.js$/.test(error.message)) throw error;
    announce(error instanceof QueryError
      ? error.message : "索引未能读取：" + error.message + "。请确认网站文件完整后重试");
  } finally {
    clearTimeout(timer);
    if (isCurrent()) {
      bar.remove();
      container.removeAttribute("aria-busy");
      container.dataset.query = query;
    }
  }
};

const queryOfAddress = () => (new URLSearchParams(location.search).get("q") || "").trim();

const showAddress = () => {
  const query = queryOfAddress();
  if (queryBox) queryBox.value = query;
  if (query) {
    search(query);
  } else {
    run += 1;
    container.textContent = "";
    if (queryBox) queryBox.focus();
  }
};

if (container) {
  document.addEventListener("tiaoli-search", (event) => {
    const address = "?q=" + encodeURIComponent(event.detail);
    try {
      history.pushState(null, "", address);
    } catch (error) {
      // Some browsers allow no other address over file://: the page is loaded anew.
      return;
    }
    event.preventDefault();
    search(event.detail);
  });
  addEventListener("popstate", showAddress);
  showAddress();
}
