"""How a page arrives: quietly, light, whole, and without jumping about."""

from playwright.sync_api import TimeoutError as TooLate

HEAVIEST = 60_000
MOST_SHIFT = 0.001
WEIGHT = """
() => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
  .filter((each) => each.initiatorType !== "img" && !/\\.(svg|png|jpe?g|webp|avif|ico)$/.test(each.name))
  .map((each) => [each.name.replace(/^.*?\\/\\/[^/]*/, ""), each.encodedBodySize])
"""
BLOCKS = """
() => [...document.querySelectorAll("main :is(h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption)")]
  .filter((each) => isSeen(each) && !each.closest("form, .search-about"))
  .map((each) => each.innerText.trim())
"""


def check_the_first_load_is_light(visit):
    parts = visit.run(WEIGHT)
    total = sum(size for _, size in parts)
    visit.known["weight"] = total
    if total > HEAVIEST or not total:
        yield f"{total} bytes, compressed: {sorted(parts, key=lambda part: -part[1])[:4]}"


def check_nothing_shifts(visit):
    visit.tab.wait_for_timeout(100)  # What comes late is what shifts.
    shift = visit.run("noted.shift")
    if shift > MOST_SHIFT:
        yield f"layout shifts of {shift:.4f}"


def check_there_is_something_to_read(visit):
    """What is seen with scripts is kept, to be compared with what is seen without."""
    visit.known["blocks"] = visit.run(BLOCKS)
    if not visit.known["blocks"]:
        yield "nothing to read in the main part"


def check_the_page_is_whole_without_scripts(visit):
    left = visit.run(BLOCKS)
    lost = [block for block in visit.known["blocks"] if block not in left]
    if lost:
        yield f"{len(lost)} parts are only seen with scripts: {lost[:3]}"
    if not visit.run("[...document.querySelectorAll('nav a, main a')].some(isSeen)"):
        yield "no link is seen without scripts"


def open_with_late_scripts(visit, address):
    """Scripts don't come at all until the page was painted."""
    held = []
    visit.tab.route("**/*.js", lambda route: held.append(route))
    visit.tab.goto(address, wait_until="commit")
    try:
        visit.tab.wait_for_function(
            "() => performance.getEntriesByName('first-contentful-paint').length", timeout=6000)
        visit.known["painted"] = True
    except TooLate:
        visit.known["painted"] = False
    visit.known["held"] = len(held)
    for route in held:
        route.abort()
    visit.tab.unroute("**/*.js")


def check_the_first_paint_waits_for_no_script(visit):
    if not visit.known["painted"]:
        yield f"nothing is painted while {visit.known['held']} scripts are under way"


def check_nothing_is_said_or_asked_elsewhere(visit):
    yield from dict.fromkeys(visit.problems)
    yield from (f"against the policy: {each}" for each in visit.run("noted.violations"))
