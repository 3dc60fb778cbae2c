"""Checks the checks: a copy of the site is broken in one place at a time, and the check must say so."""

import json
import pathlib
import shutil
import tempfile

from .breaks import BREAKS, REPORTED, SITE_CSS
from .document import Site
from .host import Host
from .rounds import CHECKS, Worker


def check_each_break_is_found(options, file_checks, chromium):
    wanted = [each for each in BREAKS if not options.checks or each.check in options.checks]
    missed, worker, whole = [], Worker(chromium, "http://127.0.0.1/"), {}
    for each in wanted:
        concern = (each.check, each.pages, each.after)
        if concern not in whole:
            whole[concern] = findings(each, options.site, options.base_url, file_checks, worker)
        with tempfile.TemporaryDirectory(prefix="remedy-broken-") as folder:
            copy = pathlib.Path(folder) / "site"
            shutil.copytree(options.site, copy)
            apply(each, copy)
            after = findings(each, copy, options.base_url, file_checks, worker)
        new = [text for text in after if text not in whole[concern] and each.says in text]
        print(f"{'found' if new else 'NOT FOUND'}: {each.check.removeprefix('check_')}: "
              f"{each.what}: {(new or after or ['nothing'])[0][:150]}", flush=True)
        missed += [] if new else [each.what]
    worker.close()
    untried = {*file_checks, *CHECKS, REPORTED} - {each.check for each in BREAKS}
    print(f"{len(wanted) - len(missed)} of {len(wanted)} breaks found; checks never tried: {sorted(untried)}")
    return 1 if missed or untried or not wanted else 0


def apply(change, copy):
    name = next(copy.glob("assets/site.*.css")) if change.file == SITE_CSS else copy / change.file
    if not change.old:
        before = name.read_text(encoding="utf-8") if name.exists() else ""
        name.write_text(before + change.new, encoding="utf-8")
        return
    text = name.read_text(encoding="utf-8")
    if change.old not in text:
        raise ValueError(f"{change.what}: {change.old!r} isn't in {change.file}")
    name.write_text(text.replace(change.old, change.new, 1), encoding="utf-8")


def findings(change, copy, base_url, file_checks, worker):
    """What one check says of the pages that the break concerns."""
    site = Site(copy, base_url, change.pages)
    if change.check in file_checks:
        return [f"{page}: {text}" for page, text in file_checks[change.check](site)]
    host = Host(site)
    worker.go_to(host.origin + site.base_path)
    # These need what another check of the round has learnt or done.
    needed = {change.check, *change.after}
    results = [result for page in site.pages for result in worker.visit(page, needed)[1]]
    host.close()
    if change.check == REPORTED:
        return [json.loads(report)["csp-report"]["violated-directive"] for report in host.reports]
    return [text for name, texts, _ in results for text in texts if name == change.check]
