"""Builds each corpus, asks both, and gathers the numbers."""

import json
import pathlib
import shutil
import subprocess
import sys

import pagefind_bin

import browser
import building
import corpus
import relevance
import server
import table
import words

SIDES = ("remedy", "pagefind")


def compare(options, folder, here, root):
    answers = corpus.read_answers(options.data)
    queries = relevance.read_queries(options.data)
    asked = ([query["focus"] for query in queries] + words.TYPICAL)[:options.queries]
    report = {"corpora": {}}
    client = root / "Sources/Search/Client"
    with browser.chromium(options.chromium) as chromium:
        report["chromium"] = chromium.version
        if "sizes" in options.only:
            for count in options.pages:
                pages = (corpus.answer_pages(answers, count) if count <= len(answers)
                         else corpus.invented_pages(answers, count))
                trial = Trial(options, folder / str(count), pages, root, client)
                report["corpora"][count] = trial.sizes(chromium, asked)
                table.show_sizes(count, report["corpora"][count])
                shutil.rmtree(trial.folder)
        if "relevance" in options.only:
            trial = Trial(options, folder / "answers", corpus.answer_pages(answers), root, client)
            report["relevance"] = trial.relevance(chromium, here, queries)
            table.show_relevance(report["relevance"])
    return report


class Trial:
    """One corpus, with the index that each of the two made of it."""

    def __init__(self, options, folder, pages, root, client):
        self.options = options
        self.folder = folder
        self.pages = pages
        self.client = client
        self.public = folder / "public"
        self.pagefind = folder / "pagefind"
        say(f"{len(pages)} pages")
        corpus.write_site(pages, folder, root / "templates")
        building.clear_for_publishing(options.remedy, folder, self.public)
        self.built = {
            "remedy": building.build_with_remedy(options.remedy, folder, self.public),
            "pagefind": self.index(self.public, self.pagefind)}

    def index(self, public, output):
        return building.index_with_pagefind(pagefind_bin.get_executable(), public, output)

    def sizes(self, chromium, asked):
        report = {side: dict(numbers) for side, numbers in self.built.items()}
        for side, folder in self.indexes(self.public, self.pagefind).items():
            files = building.files_of(folder, leave_out={".js", ".css"})
            report[side].update({"files": len(files), "bytes": sum(map(len, files.values()))})
        for name, change in (("edited", self.edit), ("added", self.add)):
            for side, share in self.churn(change).items():
                report[side][f"churn {name}"] = share
        for side in SIDES:
            say(f"asking {side}")
            with self.host() as host:
                report[side].update(self.ask_all(chromium, host, side, asked))
                report[side].update(self.ask_slowly(chromium, host, side, asked, "h2"))
            with self.host("http/1.1") as host:
                report[side].update(self.ask_slowly(chromium, host, side, asked, "http/1.1"))
                report[side]["warm"] = browser.spread(browser.warm(chromium, host, side, asked))
        return report

    def ask_all(self, chromium, host, side, asked):
        cold = [browser.cold(chromium, host, side, query) for query in asked]
        script = self.client_size(host.site) if side == "remedy" else (0, 0)
        for query in cold:
            query["bytes"] += script[0]
            query["bytes by kind"] += script[1]
            query["requests"] += side == "remedy"
        return {
            "client": script[0],
            "cold bytes": browser.spread([query["bytes"] for query in cold]),
            "cold bytes by kind": browser.spread([query["bytes by kind"] for query in cold]),
            "requests": browser.spread([query["requests"] for query in cold]),
            "largest": max(query["largest"] for query in cold),
            "queries": cold}

    def ask_slowly(self, chromium, host, side, asked, protocol):
        report = {}
        for mode in ("cold", "focused"):
            found = [browser.slow(chromium, host, side, query, mode == "focused")
                     for query in asked[:self.options.slow_queries]]
            report[f"slow {mode} {protocol}"] = browser.spread([seconds for seconds, _ in found])
            report[f"chain {mode} {protocol}"] = browser.spread([chain for _, chain in found])
        return report

    def host(self, protocol="h2"):
        site = server.Site([("/pagefind/", self.pagefind), ("/", self.public)],
                           browser.pages(engine_script(self.client)))
        return server.Host(site, self.folder, protocol)

    def client_size(self, site):
        """The scripts of a search in the box, on the wire: the one of each page, and the engine."""
        sizes = [(0, 0)]
        for name in ("search", "engine"):
            for file in (self.public / "search").glob(f"{name}.????????.js"):
                address = f"/search/{file.name}"
                site.entry(address)
                sizes.append(site.sizes[address])
        return tuple(map(sum, zip(*sizes)))

    def churn(self, change):
        """The share of the files with words that another build makes new after a small change."""
        copy = self.folder.with_name(self.folder.name + "-changed")
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(self.folder / "content", copy / "content")
        shutil.copytree(self.folder / "templates", copy / "templates")
        change(copy)
        building.build_with_remedy(self.options.remedy, copy, copy / "public")
        self.index(copy / "public", copy / "pagefind")
        before = self.indexes(self.public, self.pagefind)
        after = self.indexes(copy / "public", copy / "pagefind")
        shares = {}
        for side, pattern in (("remedy", "t-*.bin"), ("pagefind", "index/*.pf_index")):
            shares[side] = building.changed_share(*(
                {str(file.relative_to(folder)): file.read_bytes() for file in folder.glob(pattern)}
                for folder in (before[side], after[side])))
        shutil.rmtree(copy)
        return shares

    def edit(self, site):
        """One sentence more in a page in the middle."""
        page = corpus.path(self.pages[len(self.pages) // 2], site)
        text = page.read_text(encoding="utf-8")
        page.write_text(text + "\nSome people sleep better with a pillow under the knee.\n",
                        encoding="utf-8")

    def add(self, site):
        """One page more, whose address comes before all others."""
        page = corpus.Page("aa-first", "Warm baths before a long night", [], [
            (None, "A warm bath can help some people to rest. Ask a doctor how long it may be.")],
            "baths")
        corpus.path(page, site).write_text(page.markdown(), encoding="utf-8")

    def indexes(self, public, pagefind):
        return {"remedy": public / "search", "pagefind": pagefind}

    def relevance(self, chromium, here, queries):
        report = {}
        with self.host("http/1.1") as host:
            asks = {"remedy": lambda texts: ask_engine(here, self.public / "search", self.client,
                                                       texts),
                    "pagefind": lambda texts: browser.answers(chromium, host, "pagefind", texts)}
            for side, ask in asks.items():
                say(f"judging {side}")
                report[side] = {
                    **relevance.judged(ask, queries),
                    "titles": relevance.titles(ask, self.pages),
                    "typos": relevance.typos(ask, self.pages),
                    "word typos": relevance.word_typos(ask, self.pages),
                    **{name: relevance.misspellings(ask, self.pages, pairs) for name, pairs in (
                        ("misspellings", words.MISSPELLINGS),
                        ("further misspellings", words.FURTHER_MISSPELLINGS))}}
        return report


def ask_engine(here, folder, client, texts):
    """The addresses of the first ten results of each query, by the browser's engine in node."""
    lines = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    done = subprocess.run(["node", here / "engine.js", folder, client], input=lines,
                          stdout=subprocess.PIPE, encoding="utf-8")
    if done.returncode != 0:
        sys.exit("the engine failed in node")
    return [json.loads(line)["urls"] for line in done.stdout.splitlines()]


def engine_script(client):
    """The engine's files as they are joined for the browser, without what readers see of search."""
    files = sorted((pathlib.Path(client) / "Engine").glob("*.js"))
    return "\n".join(file.read_text(encoding="utf-8") for file in files)


def say(text):
    print(text, file=sys.stderr, flush=True)
