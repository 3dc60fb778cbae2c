"""Small screens, large text and wide spacing (WCAG 1.4.10, 1.4.12)."""

from .visit import DESKTOP, PAPER, ZOOMED

TOO_WIDE = """
() => {
  const found = [];
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth > width) {
    found.push(`the page is ${document.scrollingElement.scrollWidth} px wide, the window ${width}`);
  }
  // What scrolls by itself (a table) may be wider inside; a mark may hang into the margin a little.
  const look = (element) => {
    const box = element.getBoundingClientRect();
    if (box.width > 1 && box.height > 1 && isSeen(element) && element.textContent.trim()) {
      if (box.right > width + 3 || box.left < -3) found.push(named(element));
    }
    if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) [...element.children].forEach(look);
  };
  [...document.body.children].filter((each) => !each.matches(".skip-link")).forEach(look);
  return found.slice(0, 5);
}
"""
# Text that its box cuts off, or that hangs out of a box of fixed height.
CUT_OFF = """
() => [...document.body.querySelectorAll("*")].filter((element) => {
  const holdsText = [...element.childNodes].some((each) => each.nodeType === 3 && each.data.trim());
  if (!holdsText || element.clientWidth <= 1 || !isSeen(element)) return false;
  const style = getComputedStyle(element);
  if (style.display === "inline") return false;
  if (/auto|scroll/.test(style.overflowX + style.overflowY)) return false;
  const room = parseFloat(style.lineHeight) / 2 || 8;
  return element.scrollHeight > element.clientHeight + room || element.scrollWidth > element.clientWidth + 2;
}).slice(0, 5).map(named)
"""
# The distances that WCAG 1.4.12 names.
SPACING = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }
"""


def check_nothing_is_wider_than_320_pixels(visit):
    visit.show(ZOOMED)
    yield from visit.run(TOO_WIDE)
    yield from (f"text is cut off: {each}" for each in visit.run(CUT_OFF))


def check_nothing_is_wider_than_the_paper(visit):
    visit.show(PAPER, media="print")
    yield from (f"in print: {each}" for each in visit.run(TOO_WIDE))
    visit.show(media="screen")


def check_wide_text_spacing_loses_nothing(visit):
    visit.tab.add_style_tag(content=SPACING)
    for viewport in (ZOOMED, DESKTOP):
        visit.show(viewport)
        yield from (f"with spacing, {viewport['width']} pixels: {each}" for each in visit.run(TOO_WIDE))
        yield from (f"cut off with spacing, {viewport['width']} pixels: {each}" for each in visit.run(CUT_OFF))
