// The printed forms of addresses: 第三十四条第一款第（二）项, `art_34__para_1__point_2`.

const stepLabel = (kind, value) =>
  kind === "item" ? "第（" + hanNumber(value) + "）项"
    : kind === "subitem" ? "第" + value + "目"
      : kind === "annex" ? "附件" + value
        : kind === "crossheading" ? "小标题" + value
          : "第" + hanNumber(value) + vocabulary.kinds[kind].unit;

const stepCitation = (step, parent) => {
  const { kind, value, branches, occurrence, heading } = step;
  if (value === null) {
    if (heading) return heading;
    return (kind === "crossheading" ? "小标题" : kind === "annex" ? "附件" : "未编号部分") + occurrence;
  }
  const repetition = occurrence > 1 ? "（第" + occurrence + "处）" : "";
  if (kind === "paragraph" && isListItem(parent)) return "第" + hanNumber(value) + "段" + repetition;
  return stepLabel(kind, value) + branches.map((number) => "之" + hanNumber(number)).join("")
    + repetition;
};

const addressCitation = (steps) =>
  steps.map((step, index) => stepCitation(step, steps[index - 1])).join("");

const stepElement = (step, parent) => {
  const { kind, value, branches, occurrence } = step;
  const { stem } = vocabulary.kinds[kind];
  if (value === null) {
    if (isDivisionKind(kind)) return "dvs_" + occurrence;
    const isBelow = kind === "crossheading" && parent && isDivisionKind(parent.kind);
    return (isBelow ? "crossHeading" : stem) + "_" + occurrence;
  }
  const repetition = occurrence > 1 ? "_" + occurrence : "";
  if (kind === "paragraph" && isListItem(parent) && value > 1) {
    return stem + "_" + (value - 1) + repetition;
  }
  return stem + "_" + [value, ...branches].join("-") + repetition;
};

const addressId = (steps) =>
  steps.map((step, index) => stepElement(step, steps[index - 1])).join("__");
