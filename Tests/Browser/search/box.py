"""The search box of every page."""

import re

from . import site
from .visit import PHONE, active_option, same, search_box, suggest, true

EXPANDED = "document.querySelector('form.search-box input').getAttribute('aria-expanded')"


def check_keys_move_through_the_options(visits):
    page = visits.open("conditions/")
    suggest(page, site.COMMON)
    options = page.locator("[role=option]").all_text_contents()
    true("there are at most seven options, and one for all", 2 <= len(options) <= 8)
    same("the last option", bool(re.fullmatch(r"See all [\d,]+ results", options[-1])), True)
    same("nothing is active before an arrow key", active_option(page), None)
    for key, wanted in [
        ("ArrowDown", options[0]), ("ArrowDown", options[1]), ("ArrowUp", options[0]),
        ("ArrowUp", options[-1]), ("ArrowDown", options[0]), ("End", None), ("ArrowDown", options[0]),
        ("Home", None), ("ArrowUp", options[-1]), ("x", None),
    ]:
        page.keyboard.press(key)
        same(f"the active option after {key}", active_option(page), wanted)
    same("what stands in the box", search_box(page).input_value(), "x" + site.COMMON)
    true("the box keeps the focus", search_box(page).evaluate("box => box === document.activeElement"))


def check_enter_goes_where_it_should(visits):
    page = visits.open("")
    suggest(page, site.COMMON)
    page.keyboard.press("ArrowDown")
    title = page.locator("[role=option] .option-title").first.text_content()
    page.keyboard.press("Enter")
    page.wait_for_function("() => !document.querySelector('[role=option]')")
    same("the page of the first option", page.locator("h1").text_content(), title)
    suggest(page, site.COMMON)
    page.keyboard.press("Enter")
    page.wait_for_selector(".search-results li")
    same("the address of all results", page.url, f"{visits.server.address}search/#q={site.COMMON}")
    same("the box on the page of results", search_box(page).input_value(), site.COMMON)


def check_escape_closes_and_then_clears(visits):
    page = visits.open("")
    suggest(page, site.COMMON)
    same("open", page.evaluate(EXPANDED), "true")
    page.keyboard.press("Escape")
    same("closed", page.evaluate(EXPANDED), "false")
    true("nothing is shown", not page.locator(".search-popup").is_visible())
    same("the text stays", search_box(page).input_value(), site.COMMON)
    page.keyboard.press("ArrowDown")
    same("an arrow opens it again", page.evaluate(EXPANDED), "true")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")
    same("the text is gone", search_box(page).input_value(), "")


def check_leaving_closes(visits):
    page = visits.open("")
    popup = page.locator(".search-popup")
    suggest(page, site.COMMON)
    page.keyboard.press("Tab")
    true("Tab goes to the button, still in the form", popup.is_visible())
    page.keyboard.press("Tab")
    true("Tab out of the form closes", not popup.is_visible())
    search_box(page).fill("")
    suggest(page, site.COMMON)
    page.mouse.click(5, 700)
    true("a click elsewhere closes", not popup.is_visible())
    search_box(page).fill("")
    suggest(page, site.COMMON)
    page.locator("[role=option]").nth(1).click()
    page.wait_for_function("() => !document.querySelector('[role=option]')")
    true("a click on an option goes there", page.url != visits.server.address)


def check_shortcuts_reach_the_box(visits):
    page = visits.open("about/")
    has_focus = "document.activeElement === document.querySelector('form.search-box input')"
    for keys in ("/", "Control+k", "Meta+k"):
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press(keys)
        true(f"{keys} goes to the box", page.evaluate(has_focus))
    page.keyboard.press("/")
    same("in the box a slash is a slash", search_box(page).input_value(), "/")
    page.evaluate(
        """() => {
          document.activeElement.blur();
          const other = document.createElement("textarea");
          document.body.prepend(other);
          other.focus();
        }"""
    )
    page.keyboard.press("/")
    same("and in any other field", page.locator("textarea").input_value(), "/")


def check_the_slash_can_be_switched_off(visits):
    context = visits.context()
    page = visits.open("search/", context=context)
    page.get_by_role("checkbox", name="Press / on any page").uncheck()
    page.goto(visits.server.address + "about/")
    page.keyboard.press("/")
    true("the slash does nothing", not page.evaluate("document.activeElement.matches('input')"))
    page.keyboard.press("Control+k")
    true("the other keys still do", page.evaluate("document.activeElement.matches('input')"))
    page.goto(visits.server.address + "search/")
    true("it is remembered", not page.get_by_role("checkbox", name="Press /").is_checked())


def check_it_works_without_storage(visits):
    context = visits.context()
    context.add_init_script(
        """Object.defineProperty(window, "localStorage", { get() { throw new Error("forbidden"); } });"""
    )
    page = visits.open("search/", context=context)
    page.get_by_role("checkbox", name="Press /").uncheck()
    page.keyboard.press("Control+k")
    suggest_on_page = page.locator(".search-results li").first
    page.keyboard.type(site.COMMON)
    suggest_on_page.wait_for()


def check_the_box_says_what_it_shows(visits):
    page = visits.open("")
    suggest(page, site.MISSPELT)
    same("the correction", page.locator(".search-message").text_content(),
         f"Showing results for “{site.COMMON}”.")
    search_box(page).fill("")
    suggest(page, site.BRAND)
    also = page.locator(".search-message").text_content()
    true("other names", also.startswith(f"Also searched: {site.GENERIC_NAME}, "))
    search_box(page).fill("")
    suggest(page, site.UNKNOWN)
    same("nothing found", page.locator(".search-message").text_content(),
         f"No results for “{site.UNKNOWN}”")
    same("no list is open", page.evaluate(EXPANDED), "false")


def check_help_comes_first(visits):
    page = visits.open("", viewport=PHONE)
    number = page.locator(".emergency-line a").get_attribute("href")
    suggest(page, site.EMERGENCY)
    help_card = page.locator(".search-popup .search-help")
    true("the box shows how to get help", help_card.is_visible())
    same("its number", help_card.locator("a").get_attribute("href"), number)
    true("before any option", help_card.bounding_box()["y"] < page.locator("[role=option]").first.bounding_box()["y"])
    page.keyboard.press("Enter")
    page.locator(".search-page > .search-help").wait_for()
    card = page.locator(".search-page > .search-help")
    same("the page shows it too", card.locator("a").get_attribute("href"), number)
    search_box(page).fill(site.COMMON)
    card.wait_for(state="hidden")
