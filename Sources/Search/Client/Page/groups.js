// The groups to choose from, each with how many of its pages were found. Boxes that are there stay, so
// that the one in use keeps the focus.
function showGroups(areas, groups, chosen) {
  const shown = groups.filter((group) => group.count || chosen.includes(group.id));
  const choices = areas.querySelector(".choices");
  const old = new Map([...choices.children].map((choice) => [choice.dataset.area, choice]));
  const next = shown.map((group) => {
    const choice = old.get(group.id) || makePart("area", { title: group.title });
    choice.dataset.area = group.id;
    choice.querySelector("input").checked = chosen.includes(group.id);
    choice.querySelector(".count").textContent = written(group.count);
    return choice;
  });
  if (next.some((choice, index) => choice !== choices.children[index])
    || next.length !== choices.children.length) choices.replaceChildren(...next);
  showIf(areas, shown.length > 1 || chosen.length > 0);
}
