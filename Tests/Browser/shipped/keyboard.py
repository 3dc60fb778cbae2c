"""Keys alone (WCAG 2.1.1, 2.4.1, 2.4.3, 2.4.7, 2.4.11 and 1.4.11), in a window zoomed to 400 %."""

from .visit import ZOOMED

# Each stop is looked at when the next key comes, so that scrolling has ended.
PREPARE = """
() => {
  const controls = "a[href], area[href], button, input, select, textarea, summary, [contenteditable]";
  const isThere = (element) => !element.disabled && isSeen(element) && element.getClientRects().length > 0;
  const signs = (element) => {
    const style = getComputedStyle(element);
    return [style.boxShadow, style.backgroundColor, style.borderTopColor].join();
  };
  const stops = [...document.querySelectorAll(controls + ", [tabindex]:not([tabindex^='-'])")].filter(isThere);
  window.walk = { stops, plain: new Map(stops.map((each) => [each, signs(each)])), path: [], problems: new Set() };
  const showsFocus = (element) => {
    const style = getComputedStyle(element);
    const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 &&
      colours.parts(style.outlineColor).opacity > 0.5 &&
      colours.contrast(style.outlineColor, colours.behind(element.parentElement)) >= 3;
    return isOutlined || signs(element) !== walk.plain.get(element);
  };
  const isUncovered = (element) => [...element.getClientRects()].some((box) =>
    [0.5, 0.1, 0.9].some((x) => [0.5, 0.1, 0.9].some((y) => {
      const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
      return hit && element.contains(hit);
    })));
  addEventListener("keydown", (event) => {
    const element = document.activeElement;
    if (event.key !== "Tab" || element === document.body) return;
    walk.path.push(element);
    if (!walk.plain.has(element)) return;
    if (!showsFocus(element)) walk.problems.add("focus isn't seen: " + named(element));
    if (!isUncovered(element)) walk.problems.add("focus is covered, or out of sight: " + named(element));
  }, { capture: true });
  return stops.length;
}
"""
COMPARE = """
() => {
  const { stops, path } = walk;
  const isScroller = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const passed = path.filter((each) => walk.plain.has(each) || !isScroller(each));
  const at = stops.findIndex((each, index) => passed[index] !== each);
  if (at >= 0) {
    const found = passed[at] ? named(passed[at]) : "nothing";
    return [`stop ${at + 1} of ${stops.length} is ${found}, and not ${named(stops[at])}`, ...walk.problems].slice(0, 5);
  }
  return [...walk.problems].slice(0, 5);
}
"""
SCROLLERS = """
() => [...document.querySelectorAll("*")].filter((each) =>
  /auto|scroll/.test(getComputedStyle(each).overflowX) && each.scrollWidth > each.clientWidth).length
"""
TAB = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}


def check_tab_reaches_everything_in_order(visit):
    visit.show(ZOOMED, reduced_motion="reduce")
    stops = visit.run(PREPARE)
    visit.known["stops"] = stops
    keys = visit.tab.context.new_cdp_session(visit.tab)
    # Boxes that scroll are stops too; and the last stop is looked at with one key more.
    for _ in range(stops + visit.run(SCROLLERS) + 1):
        keys.send("Input.dispatchKeyEvent", {"type": "rawKeyDown", **TAB})
    keys.detach()
    yield from visit.run(COMPARE)


def check_the_skip_link_is_first_and_works(visit):
    first = visit.run("walk.stops[0]?.getAttribute('href') ?? ''")
    target = visit.run("document.querySelector('main')?.id ?? ''")
    if not target or first != f"#{target}":
        yield f"the first stop leads to {first!r}, and not to the main part"
        return
    visit.run("walk.stops[0].focus()")
    if not visit.run("() => { const box = walk.stops[0].getBoundingClientRect(); return box.top >= 0 && box.left >= 0 }"):
        yield "the skip link isn't shown when it has the focus"
    visit.tab.keyboard.press("Enter")
    visit.tab.keyboard.press("Tab")
    wanted = """() => walk.stops.find((each) => document.querySelector("main").compareDocumentPosition(each)
      & Node.DOCUMENT_POSITION_FOLLOWING) ?? document.body"""
    if not visit.run(f"document.activeElement === ({wanted})()"):
        yield f"after it comes {visit.run('named(document.activeElement)')}"
