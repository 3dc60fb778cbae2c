"""Builds a site of hostile articles, opens every page of it in a browser, and fails if one of them
runs a script of its own, asks something of another host, or would make the strict policy step in.

What the linter refuses is counted and left out; what it lets through must be harmless on the page
without any help of the browser: the Content-Security-Policy only reports, and must have nothing to.

    check_attacks.py --remedy FILE --site FOLDER [--chromium FILE]

FOLDER is a site that is in order: its settings, statements and templates are used.
"""

import argparse
import collections
import functools
import http.server
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.parse

from playwright.sync_api import sync_playwright

import vectors

POLICY = "default-src 'self'"
# A page that must be caught, or the detection itself is broken.
CONTROL = """<!DOCTYPE html><title>control</title><p>control
<script>alert(1)</script><img src="http://evil.invalid/x"><a href="javascript:alert(1)" onclick="x">x</a>"""
CONTROL_DEEDS = ("ran a script", "asked for", "onclick=x", "href=javascript:", "inline script", "policy:")
# What no page of ours holds, whatever an author wrote. Redirect pages refresh, but only to a path.
AUDIT = """() => {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const {name, value} of element.attributes) {
      if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') found.push(name + '=' + value);
      if (['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name)) {
        let scheme = '';
        try { scheme = new URL(value, document.baseURI).protocol; } catch {}
        if (!['http:', 'https:', 'mailto:', 'tel:', ''].includes(scheme)) found.push(name + '=' + value);
      }
    }
    if (/^(iframe|frame|object|embed|base|applet|math|portal)$/i.test(element.localName)) {
      found.push('<' + element.localName + '>');
    }
  }
  for (const script of document.scripts) {
    if (!script.src && script.type !== 'application/ld+json') found.push('inline script');
    if (script.type === 'application/ld+json') {
      try { JSON.parse(script.textContent); } catch (error) { found.push('JSON-LD: ' + error); }
    }
  }
  return {found, violations: window.policyViolations || []};
}"""
WATCH = """window.policyViolations = [];
document.addEventListener('securitypolicyviolation', event =>
  window.policyViolations.push(event.violatedDirective + ' ' + event.blockedURI));"""


class Host(http.server.SimpleHTTPRequestHandler):
    """Serves a folder with the strict policy, which reports and doesn't step in."""

    def end_headers(self):
        self.send_header("Content-Security-Policy-Report-Only", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, *arguments):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that leaves a page hangs up on what is still under way, which is no error."""


def write_site(site, folder):
    """Copies the site and adds an article for each attempt; returns what each file tries."""
    for part in ("content", "templates"):
        shutil.copytree(site / part, folder / part)
    attempts = {}
    (folder / "content/hostile").mkdir()
    for number, (attempt, text) in enumerate(vectors.articles()):
        name = f"hostile/page-{number}.md"
        (folder / "content" / name).write_text(text, encoding="utf-8")
        attempts[name] = attempt
    return attempts


def lint(remedy, folder):
    """The findings that are errors, by the file below `content/`."""
    run = subprocess.run(
        [remedy, "lint", "--site", folder, "--format", "json"], capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"error: lint exits {run.returncode}: {run.stderr[-2000:]}")
    refused = collections.defaultdict(list)
    for finding in json.loads(run.stdout)["findings"]:
        if finding["severity"] == "error":
            refused[finding["file"].split("content/", 1)[1]].append(finding["rule"])
    return refused


def build(remedy, folder, attempts):
    """Takes out what is refused, and builds the rest; returns what is left."""
    left = dict(attempts)
    # Two articles may be refused for each other, so this can take a second look.
    for _ in range(4):
        refused = [file for file in lint(remedy, folder) if file in left]
        if not refused:
            break
        for file in refused:
            (folder / "content" / file).unlink()
            del left[file]
    run = subprocess.run(
        [remedy, "build", "--site", folder, "--output", folder / "public", "--base-url",
         "https://example.org/"], capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(f"error: build exits {run.returncode}: {run.stderr[-2000:]}")
    return left


class Watcher:
    """Opens pages and notes what they do."""

    def __init__(self, browser, origin):
        self.origin = origin
        self.page = browser.new_page()
        self.page.add_init_script(WATCH)
        self.page.on("dialog", self.on_dialog)
        self.page.on("request", self.on_request)
        self.page.on("pageerror", lambda error: self.deeds.append(f"error: {error}"))
        self.page.route(lambda url: not url.startswith(origin), lambda route: route.abort())
        self.deeds = []

    def on_dialog(self, dialog):
        self.deeds.append("ran a script")
        dialog.dismiss()

    def on_request(self, request):
        if not request.url.startswith(self.origin):
            self.deeds.append(f"asked for {request.url}")

    def visit(self, address):
        self.deeds = []
        self.page.goto(address, wait_until="load")
        audit = self.page.evaluate(AUDIT)
        return self.deeds + audit["found"] + [f"policy: {v}" for v in audit["violations"]]


def pages_to_open(public):
    return sorted(
        str(page.relative_to(public)).removesuffix("index.html") for page in public.rglob("*.html"))


def search_attempts():
    """What someone may be led to search for by a link."""
    return list(vectors.MARKUP.values()) + list(vectors.ADDRESSES.values())


def open_all(chromium, public):
    """Opens each page; returns how many were opened, and what went wrong."""
    (public / "control.html").write_text(CONTROL)
    handler = functools.partial(Host, directory=str(public))
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}"
    wrong = {}
    pages = [page for page in pages_to_open(public) if page != "control.html"]
    searches = []
    if (public / "search/index.html").exists():
        searches = ["search/?q=" + urllib.parse.quote(text) for text in search_attempts()]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        watcher = Watcher(browser, origin)
        caught = watcher.visit(f"{origin}/control.html")
        for deed in CONTROL_DEEDS:
            if not any(found.startswith(deed) for found in caught):
                sys.exit(f"error: the control page was not caught: {deed} is missing in {caught}")
        for page in pages + searches:
            if deeds := watcher.visit(f"{origin}/{urllib.parse.quote(page, safe='/?=%&')}"):
                wrong[page] = deeds
        browser.close()
    server.shutdown()
    return len(pages) + len(searches), wrong


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--remedy", required=True, type=pathlib.Path)
    options.add_argument("--site", required=True, type=pathlib.Path)
    options.add_argument("--chromium", default=os.environ.get("CHROMIUM") or shutil.which("chromium"))
    options = options.parse_args()
    if not options.chromium:
        sys.exit("error: no Chromium: install it, or name it with --chromium")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name) / "site"
        folder.mkdir()
        attempts = write_site(options.site, folder)
        left = build(options.remedy.resolve(), folder, attempts)
        opened, wrong = open_all(options.chromium, folder / "public")
    print(
        f"{len(attempts)} hostile articles: {len(attempts) - len(left)} refused, {len(left)} "
        f"published; {opened} pages opened, {len(wrong)} with something wrong")
    for page, deeds in sorted(wrong.items()):
        number = page.split("page-")[-1].split("/")[0]
        attempt = attempts.get(f"hostile/page-{number}.md", ("", ""))
        print(f"  {page} ({', '.join(attempt)}): {'; '.join(deeds[:4])}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
