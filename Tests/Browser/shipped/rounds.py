"""Which checks share a visit, and how the work is shared out: a page at a time to a few browsers."""

import multiprocessing
import time
from dataclasses import dataclass
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from . import adaptation, barriers, keyboard, loading, reflow
from .visit import DESKTOP, PHONE, WATCH, Visit


@dataclass(frozen=True)
class Round:
    """A context of a browser, and the checks of each page that is opened in it, in their order."""

    settings: dict
    checks: tuple
    open: object = lambda visit, address: visit.tab.goto(address)


ROUNDS = (
    Round({"viewport": PHONE}, (
        loading.check_the_first_load_is_light,
        loading.check_nothing_shifts,
        loading.check_there_is_something_to_read,
        adaptation.check_forced_colours_hide_nothing,
        adaptation.check_nothing_moves_for_those_who_ask,
        adaptation.check_paper_shows_what_matters,
        reflow.check_nothing_is_wider_than_the_paper,
        reflow.check_nothing_is_wider_than_320_pixels,
        keyboard.check_tab_reaches_everything_in_order,
        keyboard.check_the_skip_link_is_first_and_works,
        loading.check_nothing_is_said_or_asked_elsewhere,
    )),
    Round({"viewport": PHONE, "java_script_enabled": False}, (
        loading.check_the_page_is_whole_without_scripts,
    )),
    Round({"viewport": PHONE}, (
        loading.check_the_first_paint_waits_for_no_script,
    ), loading.open_with_late_scripts),
    # axe makes elements from text, and wide spacing is a style of the reader's: the policy forbids both.
    Round({"viewport": DESKTOP, "bypass_csp": True}, (
        loading.check_nothing_shifts,
        barriers.check_axe_finds_nothing_in_the_light,
        barriers.check_axe_finds_nothing_in_the_dark,
        reflow.check_wide_text_spacing_loses_nothing,
    )),
)
CHECKS = {check.__name__: check for each in ROUNDS for check in each.checks}


class Worker:
    """A browser with a context for each round."""

    def __init__(self, chromium, address):
        self.driver = sync_playwright().start()
        self.browser = self.driver.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        self.go_to(address)
        self.tabs = [self.tab(each) for each in ROUNDS]

    def tab(self, round_):
        """One for all pages of a round: a new one for each would cost a process each."""
        context = self.browser.new_context(**round_.settings)
        context.add_init_script(WATCH)
        context.set_default_timeout(60_000)
        return context.new_page()

    def go_to(self, address):
        self.address = address
        parts = urlsplit(address)
        self.host = f"{parts.scheme}://{parts.netloc}"

    def close(self):
        self.browser.close()
        self.driver.stop()

    def visit(self, page, wanted):
        """Each check's name, what it found on the page, and the seconds it took; and what was learnt."""
        results, known = [], {}
        for round_, tab in zip(ROUNDS, self.tabs):
            checks = [check for check in round_.checks if check.__name__ in wanted]
            if not checks:
                continue
            visit = Visit(tab, page, self.host, known)
            begun = time.monotonic()
            try:
                visit.begin()
                visit.show(round_.settings["viewport"])
                round_.open(visit, self.address + page.name.removesuffix("index.html"))
                for check in checks:
                    results.append((check.__name__, list(check(visit)), time.monotonic() - begun))
                    begun = time.monotonic()
            except Exception as problem:  # A check that breaks has failed too.
                results.append((check_at(checks, results), [f"{type(problem).__name__}: {problem}"], 0))
            visit.end()
        return page.name, results, known


def check_at(checks, results):
    """The check that broke: the first of a round that has no result yet."""
    done = {name for name, _, _ in results}
    return next((check.__name__ for check in checks if check.__name__ not in done), checks[0].__name__)


def start(chromium, address):
    global worker  # One for each process.
    worker = Worker(chromium, address)


def visit(task):
    return worker.visit(*task)


def visit_all(site, address, chromium, processes, wanted=CHECKS):
    """Visits every page that isn't a redirect, the largest first, in several browsers at once."""
    tasks = [(page, set(wanted)) for page in site.pages if not page.is_redirect]
    context = multiprocessing.get_context("spawn")
    with context.Pool(min(processes, len(tasks)), start, (chromium, address)) as pool:
        yield from pool.imap_unordered(visit, tasks)
