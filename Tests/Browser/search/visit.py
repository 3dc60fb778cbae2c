"""A reader's visits: pages that note whatever goes wrong in them."""

WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) =>
  violations.push(event.violatedDirective + " " + event.blockedURI));
"""
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}


class Visits:
    """What one check opens; each page must have stayed without errors when the check ends."""

    def __init__(self, browser, server, site):
        self.browser, self.server, self.site = browser, server, site
        self.contexts, self.pages, self.problems = [], [], []
        # Messages that a check brings about itself.
        self.expected = []

    def context(self, **settings):
        context = self.browser.new_context(**{"viewport": DESKTOP, **settings})
        context.set_default_timeout(8000)
        context.add_init_script(WATCH)
        self.contexts.append(context)
        return context

    def open(self, path="", context=None, **settings):
        page = (context or self.context(**settings)).new_page()
        page.on("pageerror", lambda error: self.problems.append(f"error in the page: {error}"))
        page.on("console", self.note)
        page.on("dialog", lambda dialog: (self.problems.append("a dialog"), dialog.dismiss()))
        self.pages.append(page)
        page.goto(path if "://" in path else self.server.address + path)
        return page

    def search(self, fragment, **settings):
        """The search page with what `fragment` asks for, once it is shown."""
        page = self.open("search/#" + fragment, **settings)
        page.wait_for_selector(".search-found:not([hidden]), .search-none:not([hidden])")
        return page

    def note(self, message):
        if message.type in ("error", "warning"):
            self.problems.append(f"{message.type}: {message.text}")

    def finish(self):
        for page in self.pages:
            violations = [] if page.is_closed() else page.evaluate("window.violations || []")
            self.problems += [f"against the policy: {violation}" for violation in violations]
        left = [text for text in self.problems if not any(part in text for part in self.expected)]
        same("what went wrong in pages", left, [])

    def close(self):
        for context in self.contexts:
            context.close()


def same(what, found, wanted):
    if found != wanted:
        raise AssertionError(f"{what}: {found!r}, and not {wanted!r}")


def true(what, holds):
    if not holds:
        raise AssertionError(f"not so: {what}")


def search_box(page):
    return page.locator("form.search-box input")


def suggest(page, text):
    """Types into the box of a page, and waits for what it shows."""
    search_box(page).click()
    page.keyboard.type(text, delay=30)
    page.wait_for_selector(".search-popup:not([hidden])")


def active_option(page):
    """The text of the option that the box says is the active one; None if there is none."""
    return page.evaluate(
        """() => {
          const id = document.querySelector("form.search-box input").getAttribute("aria-activedescendant");
          const option = id && document.getElementById(id);
          return option ? option.textContent : null;
        }"""
    )
