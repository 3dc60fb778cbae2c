"""The page of results."""

from urllib.parse import quote

from . import site
from .visit import PHONE, same, search_box, true

RESULTS = ".search-results > li"
HOSTILE = {
    "markup": "<img src=x onerror=alert(1)> \"'><script>alert(2)</script>",
    "ten thousand letters": "spasm" * 2000,
    "two thousand words": "leg cramp " * 1000,
    "emoji": "🦵🔥👩🏽‍⚕️ spasm",
    "right to left": "\u202eتشنج עווית\u202c spasm",
    "names of JavaScript": "__proto__ constructor toString hasOwnProperty valueOf",
    "marks of queries": "\"\"\" - -- \"spasm -\" OR AND () [*] {text} {count} $& $1",
    "control characters": "spasm\u0000\u0007\u2028\ufeff",
    "half a pair": "\ud83d",
}


def titles(page):
    return page.locator(f"{RESULTS} h3").all_text_contents()


def said(page, text):
    """What the page says it has searched."""
    also = page.locator(".search-notes [data-slot=words]").all_text_contents()
    return [text, text + "s", *", ".join(also).lower().split(", ")]


def check_results_say_what_they_are(visits):
    page = visits.search(f"q={site.COMMON}")
    first = page.locator(RESULTS).first
    same("a link in a heading", first.locator("h3 a").count(), 1)
    true("its group", first.locator("[data-slot=group]").text_content() != "")
    marks = page.locator(f"{RESULTS} mark")
    marks.first.wait_for()
    words = said(page, site.COMMON)
    other = [mark for mark in marks.all_text_contents() if not any(mark.lower()[:5] in word for word in words)]
    same(f"marks that are none of {words}", other, [])
    page = visits.search(f"q={site.BELOW_A_HEADING}")
    deep = page.locator(f"{RESULTS} .result-heading a").first
    heading, place = deep.text_content(), deep.get_attribute("href").split("#")[1]
    deep.click()
    page.wait_for_selector("article, main > header")
    same("the deep link's heading", page.evaluate("id => document.getElementById(id).textContent", place), heading)


def check_the_address_is_enough(visits):
    page = visits.search(f"q={site.COMMON}")
    same("the title", page.title().split(" – ")[:2], [site.COMMON, "Search"])
    found = titles(page)
    again = visits.open(f"search/?q={site.COMMON}")
    again.wait_for_selector(RESULTS)
    same("what a form's address finds", titles(again), found)
    same("where it is kept then", again.url, f"{visits.server.address}search/#q={site.COMMON}")
    hostile = visits.search(f"q={site.COMMON}&n=1e9&area=")
    true("a number that is too large is cut", hostile.locator(RESULTS).count() <= 200)


def check_corrections_can_be_undone(visits):
    page = visits.search(f"q={site.MISSPELT}")
    note = page.locator(".search-notes p").first
    same("the correction", note.text_content(),
         f"Showing results for {site.COMMON}. Search instead for {site.MISSPELT}.")
    note.locator("a").click()
    page.locator(".search-none, .search-found").locator("visible=true").first.wait_for()
    note.wait_for(state="detached")
    true("the address says so", page.url.endswith(f"q={site.MISSPELT}&original=1"))
    page.go_back()
    note.wait_for()


def check_groups_filter(visits):
    page = visits.search(f"q={site.COMMON}")
    choices = page.locator(".choices label")
    true("there are groups to choose", choices.count() > 1)
    count = int(choices.nth(1).locator(".count").text_content())
    choices.nth(1).locator("input").check()
    page.wait_for_url("**area=*")
    page.wait_for_function("n => document.querySelector('.search-count').textContent.startsWith(n)", arg=f"{count} ")
    true("the choice keeps the focus", choices.nth(1).locator("input").evaluate("box => box === document.activeElement"))
    groups = set(page.locator(f"{RESULTS} [data-slot=group]").all_text_contents())
    same("the groups of the results", groups, {choices.nth(1).locator("[data-slot=title]").text_content()})


def check_more_results_keep_ones_place(visits):
    page = visits.search(f"q={site.COMMON}")
    first = titles(page)
    page.get_by_role("button", name="Show more results").focus()
    page.keyboard.press("Enter")
    page.locator(RESULTS).nth(19).wait_for()
    all_titles = titles(page)
    same("the first ten", all_titles[:10], first)
    same("no page twice", len(set(page.locator(f"{RESULTS} h3 a").evaluate_all("all => all.map(a => a.href)"))), 20)
    focused = page.evaluate("document.activeElement.textContent")
    same("the focus is on the first new one", focused, all_titles[10])
    page.reload()
    page.wait_for_selector(RESULTS)
    same("all are there again", titles(page), all_titles)


def check_back_goes_through_searches(visits):
    page = visits.open("search/")
    box = search_box(page)
    box.click()
    # A pause shows that what is typed after it is still the same entry.
    page.keyboard.type("he", delay=60)
    page.wait_for_url("**q=he")
    page.keyboard.type("at", delay=60)
    page.wait_for_url("**q=heat")
    page.keyboard.press("Enter")
    box.fill(site.COMMON)
    page.wait_for_url(f"**q={site.COMMON}")
    page.wait_for_selector(RESULTS)
    page.locator(".choices input").first.check()
    page.wait_for_url("**area=*")
    for wanted in (f"search/#q={site.COMMON}", "search/#q=heat", "search/"):
        page.go_back()
        same("the address", page.url, visits.server.address + wanted)
        text = wanted.partition("q=")[2]
        page.wait_for_function("text => document.querySelector('form.search-box input').value === text", arg=text)
    true("without a query there are lists", page.locator(".search-browse").is_visible())
    page.go_forward()
    page.wait_for_function("() => document.title.startsWith('heat')")


def check_back_finds_ones_place(visits):
    page = visits.search(f"q={site.COMMON}&n=20", viewport=PHONE)
    page.wait_for_load_state("networkidle")
    target = page.locator(f"{RESULTS} h3 a").nth(15)
    target.scroll_into_view_if_needed()
    page.wait_for_timeout(600)
    before = page.evaluate("scrollY")
    true("the page is scrolled", before > 500)
    target.click()
    page.wait_for_selector("article, main > header")
    page.go_back()
    page.wait_for_selector(RESULTS)
    page.wait_for_timeout(600)
    same("the number of results", page.locator(RESULTS).count(), 20)
    true("the place", abs(page.evaluate("scrollY") - before) < 200)


def check_no_result_offers_ways_on(visits):
    page = visits.search(f"q={site.UNKNOWN}")
    same("the heading", page.locator(".search-none h2").text_content(), f"No results for “{site.UNKNOWN}”")
    true("how to get help", page.locator(".search-none a[href^='tel:']").is_visible())
    true("the areas", page.locator(".search-browse a").nth(5).is_visible())
    true("nothing else", not page.locator(".search-found").is_visible())


def check_hostile_queries_are_only_text(visits):
    page = visits.open("search/")
    shape = page.evaluate("[document.images.length, document.scripts.length]")
    for name, query in HOSTILE.items():
        text = query.encode("utf-8", "replace").decode()
        for before in ("#q=", "?q="):
            # A host refuses addresses that are too long by itself.
            if before == "?q=" and len(quote(text)) > 30_000:
                continue
            page.goto(visits.server.address + "search/" + before + quote(text))
            page.reload()
            page.wait_for_selector(".search-found:not([hidden]), .search-none:not([hidden]), .search-browse:not([hidden])")
            page.wait_for_timeout(150)
            true(f"{name}: not a failure", not page.locator(".search-failed").is_visible())
            same(f"{name}: images and scripts", page.evaluate("[document.images.length, document.scripts.length]"), shape)
    page = visits.open("")
    for query in HOSTILE.values():
        search_box(page).fill(query.encode("utf-8", "replace").decode())
        page.wait_for_timeout(350)
        true("the box hasn't failed", page.locator(".search-message").text_content() != "Search couldn’t be loaded.")
    page.goto(visits.server.address + "search/#q=%E0%A4%A&area=%FF&n=-1&original")
    page.wait_for_timeout(300)


def check_small_screens_need_no_sideways_scroll(visits):
    # 320 CSS pixels are also what is left of 1280 at a zoom of 400 %.
    page = visits.open("", viewport={"width": 320, "height": 256})
    wide = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    for text in (site.COMMON, site.EMERGENCY, "w" * 300):
        search_box(page).fill(text)
        page.wait_for_selector(".search-popup:not([hidden])")
        page.wait_for_timeout(300)
        same(f"too wide, with the box open for {text[:12]}", page.evaluate(wide), 0)
    for query in ("", site.COMMON, site.MISSPELT, site.EMERGENCY, "w" * 300):
        page.goto(f"{visits.server.address}search/#q={query}")
        page.reload()
        page.wait_for_timeout(400)
        same(f"too wide, on the page for {query[:12]}", page.evaluate(wide), 0)


def check_fingers_have_room(visits):
    page = visits.open("", viewport=PHONE, has_touch=True)
    search_box(page).fill(site.COMMON)
    page.wait_for_selector("[role=option]")
    small = """all => all.filter(e => e.getBoundingClientRect().height < 43.9).map(e => e.textContent)"""
    for what in ("[role=option]", "form.search-box input", "form.search-box button"):
        same(f"too small: {what}", page.locator(what).evaluate_all(small), [])
    page.goto(f"{visits.server.address}search/#q={site.COMMON}")
    page.wait_for_selector(RESULTS)
    page.locator(".search-areas summary").click()
    for what in (".choices label", ".search-areas summary", ".search-more", ".search-slash label"):
        same(f"too small: {what}", page.locator(what).evaluate_all(small), [])
