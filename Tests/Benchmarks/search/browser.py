"""Asks each of the two in headless Chromium, and records what readers would wait for."""

import contextlib
import statistics

from playwright.sync_api import sync_playwright

# Chrome's "Slow 4G": 562 ms to each answer, 180 kB a second.
SLOW = {"offline": False, "latency": 562, "downloadThroughput": 180_000,
        "uploadThroughput": 84_375}
PAGE = "<!DOCTYPE html><html lang=en><meta charset=utf-8><title>Search</title>" \
       "<link rel=icon href=data:,><script {} src={}></script><body></body></html>"

# Each gives the page `bench`: open, search (the first ten results' addresses), excerpts.
REMEDY = """
const bench = {
  // Not before: an engine asks for the root as soon as it's made, which is part of a first query.
  open: () => (bench.engine ??= createEngine(load)).open(),
  async search(text) {
    bench.found = await bench.engine.search(text, {groups: [], offset: 0, limit: 10, live: false});
    return bench.found.results.map((result) => result.url);
  },
  excerpts: () => Promise.all(bench.found.results.slice(0, 5).map((result) => result.text())),
};
async function load(name, check) {
  const version = check === null ? "" : "?v=" + check.toString(16).padStart(4, "0");
  const response = await fetch("/search/" + name + ".bin" + version,
                               check === null ? {cache: "no-cache"} : {});
  if (!response.ok) throw Object.assign(new Error(name), {stale: true});
  return new Uint8Array(await response.arrayBuffer());
}
window.bench = bench;
"""
PAGEFIND = """
window.bench = {
  async open() {
    if (bench.pagefind) return;
    bench.pagefind = await import("/pagefind/pagefind.js");
    await bench.pagefind.options({noWorker: true});
    await bench.pagefind.init();
  },
  async search(text) {
    const found = await bench.pagefind.search(text);
    const shown = await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
    return shown.map((result) => result.url);
  },
  excerpts: () => null,
};
"""


def pages(engine_script):
    """The two pages that ask, by their address."""
    script = "'use strict';(function () {\n" + engine_script + REMEDY + "})();"
    return {"/bench/remedy.html": PAGE.format("", "/bench/remedy.js").encode(),
            "/bench/remedy.js": script.encode(),
            "/bench/pagefind.html": PAGE.format("type=module", "/bench/pagefind.js").encode(),
            "/bench/pagefind.js": PAGEFIND.encode()}


@contextlib.contextmanager
def chromium(executable):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-dev-shm-usage"])
        yield browser
        browser.close()


@contextlib.contextmanager
def asking(browser, host, side):
    """A page of its own, which nothing was cached for."""
    context = browser.new_context(ignore_https_errors=True)
    page = context.new_page()
    page.goto(f"{host.address}/bench/{side}.html", wait_until="load")
    page.wait_for_function("window.bench !== undefined")
    yield page
    context.close()


def cold(browser, host, side, query):
    """All that a first query fetches, with the texts of the first five results."""
    with asking(browser, host, side) as page:
        host.fetched.clear()
        urls = page.evaluate("""async (text) => {
            await bench.open();
            return bench.search(text);
        }""", query)
        first = len(host.fetched)
        page.evaluate("async () => { await bench.excerpts(); }")
        sizes = [host.site.sizes.get(path, (0, 0)) for path in host.fetched]
        return {"query": query, "results": len(urls),
                "requests": len(host.fetched), "requests before excerpts": first,
                "bytes": sum(size[0] for size in sizes),
                "bytes by kind": sum(size[1] for size in sizes),
                "largest": max((size[0] for size in sizes), default=0),
                "paths": list(host.fetched)}


def longest_chain(timings):
    """How many fetches had to wait for one another, from when the page asked for each."""
    spans = sorted((timing["startTime"], timing["startTime"] + timing["responseEnd"])
                   for timing in timings)
    chain = []
    for number, (start, _) in enumerate(spans):
        before = [chain[other] for other in range(number) if spans[other][1] <= start]
        chain.append(1 + max(before, default=0))
    return max(chain, default=0)


def slow(browser, host, side, query, is_open):
    """Seconds to ten results on a slow line, and how many fetches waited for one another.

    `is_open`: the reader was in the search box before, and what is fetched then has come.
    """
    with asking(browser, host, side) as page:
        requests = []
        page.context.on("requestfinished", lambda request: requests.append(request))
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        if is_open:
            page.evaluate("() => bench.open()")
        session.send("Network.emulateNetworkConditions", SLOW)
        requests.clear()
        seconds = page.evaluate("""async (text) => {
            const start = performance.now();
            await bench.open();
            await bench.search(text);
            return (performance.now() - start) / 1000;
        }""", query)
        return seconds, longest_chain([request.timing for request in requests])


def warm(browser, host, side, queries):
    """Milliseconds of each query when all that it needs was fetched before."""
    with asking(browser, host, side) as page:
        return page.evaluate("""async (queries) => {
            await bench.open();
            const times = [];
            for (const text of queries) {
                await bench.search(text);
                const start = performance.now();
                await bench.search(text);
                times.push(performance.now() - start);
            }
            return times;
        }""", queries)


def answers(browser, host, side, queries):
    """The addresses of the first ten results of each query."""
    with asking(browser, host, side) as page:
        return page.evaluate("""async (queries) => {
            await bench.open();
            const all = [];
            for (const text of queries) all.push(await bench.search(text));
            return all;
        }""", queries)


def spread(values):
    values = sorted(values)
    return {"median": statistics.median(values), "max": values[-1],
            "p95": values[min(len(values) - 1, int(len(values) * 0.95))]}
