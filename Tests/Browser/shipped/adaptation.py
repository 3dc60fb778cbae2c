"""Pages as readers have them who chose their own colours, or no motion, or paper."""

from .visit import PHONE

# Text that can't be told from what is behind it, and boxes and drawings that lost their shape.
UNSEEN = """
(least) => {
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (seen.has(element) || !walker.currentNode.data.trim() || !isSeen(element)) continue;
    seen.add(element);
    if (element.clientWidth === 1 || element.closest("template, script, style, noscript, svg")) continue;
    const contrast = colours.contrast(getComputedStyle(element).color, colours.behind(element));
    if (contrast < least) found.add(`${named(element)} has a contrast of ${contrast.toFixed(1)}`);
  }
  for (const drawing of document.querySelectorAll("svg")) {
    const shapes = [...drawing.querySelectorAll("path, line, circle, ellipse, rect, polygon, polyline, text")];
    const inks = shapes.flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);
    const isDrawn = inks.some((ink) => /^rgb/.test(ink) && colours.parts(ink).opacity > 0 &&
      colours.contrast(ink, colours.behind(drawing)) >= 3);
    if (isSeen(drawing) && !isDrawn) found.add("a drawing: " + named(drawing));
  }
  return [...found].slice(0, 5);
}
"""
UNFRAMED = """
() => [...document.querySelectorAll(".statement, .callout, .notice, button, input:not([type=checkbox])")]
  .filter((element) => {
  const style = getComputedStyle(element);
  return isSeen(element) && (style.borderTopStyle === "none" || parseFloat(style.borderTopWidth) < 1);
}).slice(0, 3).map(named)
"""
MOVING = """
() => {
  const times = (style) => style.transitionDuration + "," + style.animationDuration;
  const found = [...document.querySelectorAll("*")].filter((element) =>
    ["", "::before", "::after"].some((part) => {
      const style = getComputedStyle(element, part || null);
      return times(style).split(",").some((time) => parseFloat(time) > 0.001) || style.scrollBehavior === "smooth";
    }));
  return [...found.slice(0, 3).map(named), ...document.getAnimations().map(() => "an animation")];
}
"""
NOT_FOR_PAPER = "nav, form, button, .skip-link, [role=search], .pagination"
TORN = """
() => [...document.querySelectorAll(".statement, .callout")]
  .filter((each) => !getComputedStyle(each).breakInside.startsWith("avoid")).slice(0, 3).map(named)
"""
UNTOLD = """
() => [...document.querySelectorAll(".sources cite a[href], .source-list cite a[href]")]
  .filter((each) => !/attr\\(href|https?:/.test(getComputedStyle(each, "::after").content))
  .slice(0, 3).map(named)
"""


def check_forced_colours_hide_nothing(visit):
    visit.show(PHONE, forced_colors="active")
    if not visit.run("matchMedia('(forced-colors: active)').matches"):
        yield "this browser forces no colours"
    yield from (f"not seen: {each}" for each in visit.run(UNSEEN, 4.5))
    yield from (f"no frame: {each}" for each in visit.run(UNFRAMED))
    visit.show(forced_colors="none")


def check_nothing_moves_for_those_who_ask(visit):
    """Later checks of the round have no motion either, so that nothing need be waited for."""
    visit.show(reduced_motion="reduce")
    yield from visit.run(MOVING)


def check_paper_shows_what_matters(visit):
    visit.show(media="print")
    yield from (f"not for paper: {each}" for each in visit.run(
        "names => [...document.querySelectorAll(names)].filter(isSeen).slice(0, 3).map(named)", NOT_FOR_PAPER))
    yield from (f"may be torn apart: {each}" for each in visit.run(TORN))
    yield from (f"its address isn't printed: {each}" for each in visit.run(UNTOLD))
    yield from (f"pale on paper: {each}" for each in visit.run(UNSEEN, 4.5))
    hidden = visit.run("[...document.querySelectorAll('.statement, .callout')].filter((each) => !isSeen(each) && "
                       "!each.closest('[hidden], form, noscript')).map(named)")
    yield from (f"a warning isn't printed: {each}" for each in hidden)
