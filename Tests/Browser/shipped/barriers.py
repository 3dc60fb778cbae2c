"""What axe-core finds: WCAG 2.0 to 2.2 at A and AA, with targets of 24 pixels, and good practice."""

from importlib.resources import files

from .visit import DESKTOP, PHONE

AXE = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
ALL = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
# Only colours differ in the dark, and only places between a phone and a desk: so all pages are looked
# at on a phone in the light and at a desk in the dark, and one of each template in the other two ways.
COLOURS = {
    "runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]},
    "resultTypes": ["violations"],
}
ONE_OF_EACH_TEMPLATE = (
    "index.html", "404.html", "about/index.html", "a-z/index.html", "search/index.html",
    "sources/index.html", "safety/index.html", "medications/index.html", "tags/back/index.html",
    "medications/ibuprofen/index.html", "conditions/back-spasms/index.html",
)


def look(visit, options, viewport, scheme):
    visit.show(viewport, color_scheme=scheme)
    for each in visit.run("options => axe.run(document, options)", options)["violations"]:
        place = " ".join(map(str, each["nodes"][0]["target"]))
        yield f"{viewport['width']} px, {scheme}: {each['id']} at {place}, {len(each['nodes'])} in all"


def check_axe_finds_nothing_in_the_light(visit):
    visit.run(AXE)
    if visit.page.name in ONE_OF_EACH_TEMPLATE:
        yield from look(visit, COLOURS, DESKTOP, "light")
    yield from look(visit, ALL, PHONE, "light")


def check_axe_finds_nothing_in_the_dark(visit):
    if visit.page.name in ONE_OF_EACH_TEMPLATE:
        yield from look(visit, COLOURS, PHONE, "dark")
    yield from look(visit, ALL, DESKTOP, "dark")
