"""What assistive technology is given."""

import re
from importlib.resources import files

from . import site
from .visit import DESKTOP, PHONE, same, search_box, suggest, true

# How often and what the status (polite) and the alert (assertive) say.
LISTEN = """
() => {
  window.said = { status: [], alert: [] };
  for (const role of ["status", "alert"]) {
    const region = document.querySelector(`form.search-box [role=${role}]`);
    if (region.textContent) said[role].push("not empty at first: " + region.textContent);
    new MutationObserver(() => region.textContent && said[role].push(region.textContent))
      .observe(region, { childList: true, characterData: true, subtree: true });
  }
}
"""
SETTLED = 2600


def check_news_is_told_once(visits):
    for path in ("", "search/"):
        page = visits.open(path)
        page.evaluate(LISTEN)
        search_box(page).click()
        # Slower than an answer comes, so that each could be told.
        page.keyboard.type(site.COMMON, delay=500)
        same("while typing", page.evaluate("said"), {"status": [], "alert": []})
        page.wait_for_timeout(SETTLED)
        said = page.evaluate("said")
        same("alerts", said["alert"], [])
        same("status messages", len(said["status"]), 1)
        true(said["status"][0], re.fullmatch(rf"[\d,]+ results for “{site.COMMON}”", said["status"][0]))


def check_nothing_found_is_told_at_once(visits):
    for path in ("", "search/"):
        page = visits.open(path)
        page.evaluate(LISTEN)
        search_box(page).click()
        page.keyboard.type(site.UNKNOWN, delay=60)
        page.wait_for_timeout(SETTLED)
        same("what is said", page.evaluate("said"),
             {"status": [], "alert": [f"No results for “{site.UNKNOWN}”"]})


def check_corrections_and_help_are_told(visits):
    for path in ("", "search/"):
        page = visits.open(path)
        page.evaluate(LISTEN)
        search_box(page).fill(site.MISSPELT)
        page.wait_for_timeout(SETTLED)
        said = page.evaluate("said")["status"]
        true(f"the correction: {said}", len(said) == 1 and said[0].startswith(f"Showing results for “{site.COMMON}”."))
        search_box(page).fill(site.EMERGENCY)
        page.wait_for_timeout(SETTLED)
        said = page.evaluate("said")["alert"]
        number = page.locator(".emergency-line a").text_content()
        true(f"the number to call: {said}", len(said) == 1 and f"call {number}" in said[0])


def check_the_tree_is_a_combobox(visits):
    page = visits.open("")
    same("the form", page.get_by_role("search").count(), 1)
    box = page.get_by_role("combobox", name="Search this site", expanded=False, exact=True)
    same("one closed combobox", box.count(), 1)
    suggest(page, site.COMMON)
    page.keyboard.press("ArrowDown")
    page.get_by_role("combobox", name="Search this site", expanded=True).wait_for()
    same("one open combobox", page.get_by_role("combobox", name="Search this site", expanded=True).count(), 1)
    same("one list", page.get_by_role("listbox", name="Suggestions").count(), 1)
    same("one chosen option", page.get_by_role("option", selected=True).count(), 1)
    attributes = box_attributes(page)
    same("what the box controls", attributes["aria-controls"], page.get_by_role("listbox").get_attribute("id"))
    same("the kind of completion", attributes["aria-autocomplete"], "list")
    same("the active option", attributes["aria-activedescendant"],
         page.get_by_role("option", selected=True).get_attribute("id"))
    true("options hold no links", page.locator("[role=option] a, [role=option] button").count() == 0)
    described = page.evaluate("id => document.getElementById(id).textContent", attributes["aria-describedby"])
    same("the hint", described, "Results appear as you type.")


def box_attributes(page):
    return search_box(page).evaluate(
        "box => Object.fromEntries([...box.attributes].map(({ name, value }) => [name, value]))")


def check_results_are_a_list_of_headings(visits):
    page = visits.search(f"q={site.COMMON}")
    region = page.get_by_role("region", name=re.compile(r"results for"))
    same("the results' region", region.count(), 1)
    same("its list", region.get_by_role("listitem").count(), 10)
    same("its headings", region.get_by_role("heading", level=3).count(), 10)
    same("the choices", page.get_by_role("group", name="Show only", exact=True).count(), 1)
    same("one h1", page.get_by_role("heading", level=1).count(), 1)


def check_axe_finds_nothing(visits):
    axe = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
    for viewport in (PHONE, DESKTOP):
        for scheme in ("light", "dark"):
            # axe makes elements from text, which the site's policy forbids.
            context = visits.context(viewport=viewport, color_scheme=scheme, bypass_csp=True)
            # Only colours differ in the dark.
            rules = {} if scheme == "light" else {"runOnly": ["color-contrast"]}
            for name, page in states(visits, context):
                page.evaluate(axe)
                report = page.evaluate("options => axe.run(document, options)", rules)
                found = [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in report["violations"]]
                same(f"{name}, {viewport['width']} pixels, {scheme}", found, [])
                page.close()


def states(visits, context):
    for text in (site.COMMON, site.EMERGENCY, site.UNKNOWN):
        page = visits.open("", context=context)
        suggest(page, text)
        page.keyboard.press("ArrowDown")
        yield f"the box with {text}", page
    for query in ("", site.COMMON, site.MISSPELT, site.EMERGENCY, site.UNKNOWN):
        page = visits.open(f"search/#q={query}", context=context)
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(200)
        yield f"the page with {query or 'nothing'}", page


def check_forced_colours_show_the_active_option(visits):
    page = visits.open("", forced_colors="active", reduced_motion="reduce")
    suggest(page, site.COMMON)
    page.keyboard.press("ArrowDown")
    # What is transparent shows the colour behind it.
    colours = page.locator("[role=option]").evaluate_all("""all => all.map((option) => {
        const colours = [];
        for (let each = option; each; each = each.parentElement) {
            colours.push(getComputedStyle(each).backgroundColor);
        }
        return colours.find((colour) => !/^rgba.*, 0\\)$/.test(colour));
    })""")
    true(f"the active option looks different: {colours[:2]}", colours[0] != colours[1])
    page.goto(f"{visits.server.address}search/#q={site.COMMON}")
    mark = page.locator(".search-results mark").first
    mark.wait_for()
    true("marks are seen without colour", mark.evaluate("e => getComputedStyle(e).textDecorationLine") == "underline")
    same("nothing moves", page.evaluate("document.getAnimations().length"), 0)
