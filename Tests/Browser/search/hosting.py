"""Search wherever the site's files come from, and when they change or can't be had."""

from urllib.parse import unquote

from . import site
from .visit import same, search_box, suggest, true

RESULTS = ".search-results > li"


def check_the_listener_hears_violations(visits):
    """Without this one, the others' silence would mean nothing."""
    page = visits.open("")
    visits.expected += ["against the policy", "Content Security Policy"]
    page.evaluate(
        """() => {
          const image = document.createElement("img");
          image.src = "https://example.com/x.png";
          document.body.append(image);
        }"""
    )
    page.wait_for_function("() => violations.length > 0")


def check_without_scripts_there_are_lists(visits):
    page = visits.open("about/", java_script_enabled=False)
    form = page.locator("form[role=search]")
    form.locator("input").fill("heat")
    form.locator("input").press("Enter")
    page.wait_for_url("**/search/?q=heat")
    true("it says why", page.locator("noscript p").is_visible())
    for name in ("A–Z", "Heat therapy", "Conditions"):
        link = page.locator(".search-browse").get_by_role("link", name=name, exact=True)
        true(f"there is a link to {name}", link.is_visible())
    true("no form that does nothing", not page.locator("form.search-box").is_visible())
    visits.pages.clear()


def check_what_is_typed_stays_on_the_device(visits):
    page = visits.open("")
    start = len(visits.server.asked)
    words = ["wobbly", "spasm", "quietly"]
    suggest(page, " ".join(words))
    page.keyboard.press("Enter")
    page.wait_for_selector(RESULTS)
    page.reload()
    page.wait_for_selector(RESULTS)
    page.locator(f"{RESULTS} h3 a").first.click()
    page.wait_for_selector("article, main > header")
    page.go_back()
    page.wait_for_selector(RESULTS)
    asked = [unquote(" ".join(request)) for request in visits.server.asked[start:]]
    true("files of the index were asked for", any(".bin" in request for request in asked))
    told = [request for request in asked if words[0] in request or words[2] in request]
    same("what the host was told", told, [])
    same("what is kept", page.evaluate("[document.cookie, Object.keys(localStorage).length]"), ["", 0])


def check_it_works_without_a_network(visits):
    # An excerpt that hadn't come yet stays a lead.
    visits.expected.append("ERR_INTERNET_DISCONNECTED")
    context = visits.context()
    page = visits.open("search/", context=context)
    for is_offline in (False, True):
        context.set_offline(is_offline)
        search_box(page).fill(site.COMMON)
        page.wait_for_selector(RESULTS)
        page.wait_for_load_state("networkidle")
        search_box(page).fill("")
        page.locator(".search-found").wait_for(state="hidden")
    true("no failure", not page.locator(".search-failed").is_visible())


def check_the_browsers_copies_serve_on_the_next_page(visits):
    context = visits.context()
    page = visits.search(f"q={site.COMMON}", context=context)
    page.wait_for_load_state("networkidle")
    visits.expected.append("ERR_EMPTY_RESPONSE")
    visits.server.fail()
    try:
        again = visits.search(f"q={site.COMMON}", context=context)
        true("results", again.locator(RESULTS).count() > 0)
    finally:
        visits.server.fail(False)


def check_a_failure_is_told_and_can_be_mended(visits):
    visits.expected.append("ERR_EMPTY_RESPONSE")
    visits.server.fail()
    try:
        box = visits.open("")
        suggest(box, site.COMMON)
        same("the box", box.locator(".search-message").text_content(), "Search couldn’t be loaded.")
        page = visits.open(f"search/#q={site.COMMON}")
        page.locator(".search-failed").wait_for()
        true("lists are offered", page.locator(".search-browse").is_visible())
    finally:
        visits.server.fail(False)
    page.get_by_role("button", name="Try again").click()
    page.wait_for_selector(RESULTS)
    true("the message is gone", not page.locator(".search-failed").is_visible())


def check_an_open_page_survives_a_new_site(visits):
    visits.expected.append("404")
    page = visits.search(f"q={site.COMMON}")
    box = visits.open("")
    suggest(box, site.COMMON)
    box.keyboard.press("Escape")
    box.keyboard.press("Escape")
    start = len(visits.server.asked)
    visits.site.publish_with_another_page()
    for each, found in ((page, f"{RESULTS} h3"), (box, ".option-title")):
        search_box(each).fill(site.ADDED)
        each.locator(found, has_text=f"Spasm diary {site.NOTES}").first.wait_for()
    roots = [path for path, _ in visits.server.asked[start:] if "root.bin" in path]
    same("how often the root was asked for anew", len(roots), 2)


def check_it_works_from_a_disk(visits):
    folder = visits.site.publish_on_disk()
    page = visits.open((folder / "about" / "index.html").as_uri())
    suggest(page, site.COMMON)
    page.keyboard.press("Enter")
    page.wait_for_selector(RESULTS)
    same("the page of results", page.url, (folder / "search" / "index.html").as_uri() + f"#q={site.COMMON}")
    link = page.locator(f"{RESULTS} h3 a").first
    title = link.text_content()
    page.wait_for_selector(f"{RESULTS} mark")
    link.click()
    page.wait_for_selector("article, main > header")
    same("the page of the first result", page.locator("h1").text_content(), title)
