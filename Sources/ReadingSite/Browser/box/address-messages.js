// What is wrong with an address, in one sentence with what there is instead: `AddressMessages`.

const stockText = ({ place, kind, count, first, last }) => {
  const holder = place || "本版本";
  if (!first) return holder + "没有" + vocabulary.kinds[kind].unit;
  if (kind === "paragraph") return holder + "有" + count + "款";
  return holder + (count === 1 ? "只有" + first : "有" + first + "至" + last);
};

const addressMessages = {
  ambiguous: (text, nodes) => text + "可以指"
    + nodes.map((node) => addressCitation(node.steps) + " (" + node.id + ")").join("或者")
    + "，请写明是哪一个",
  backwards: (first, last) => "范围" + first + "至" + last + "前后颠倒，请先写较小的编号",
  empty: () => "没有写明条款，例如34或者第三十四条",
  incomplete: (text) => "“" + text + "”没有写明是哪一条，例如34.1或者第三十四条第一款",
  neitherBranchNorRange: ({ value, branches }) => {
    const number = [value, ...branches].join("-");
    const article = addressCitation([makeStep("article", value, branches)]);
    const range = (branches[0] || 0) + "-" + value;
    return number + "：没有" + article + "；如果是指范围，请写" + range;
  },
  notAnAddress: (text) => "“" + text + "”不是条款，例如34、34.1.2、9-11或者第三十四条第一款第二项",
  notFound: (text, stock) =>
    "没有" + text + (stock.length ? "：" + stock.map(stockText).join("，") : ""),
  tooLarge: (text) => "“" + text + "”太大，不是条款的编号",
  uneven: (first, last) => first + "和" + last + "不在同一序列中，范围的两端应当同级",
  zero: (text) => "“" + text + "”中有编号0，编号从1开始",
};

const addressMessage = (error) => addressMessages[error.kind](...error.facts);
