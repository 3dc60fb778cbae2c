#!/usr/bin/env python3
"""Checks what `remedy lint --format sarif` writes: against the schema of SARIF 2.1.0, and that its
places, counted in UTF-16 code units, and its fingerprints are what they say.

    check_sarif.py --remedy BINARY --site FOLDER --schema FILE
"""

import argparse
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.parse

import jsonschema

# Letters of one, two, three and four bytes before a place, in a file whose name needs escapes.
HARD_NAME = "content/ü %25.md"
HARD_TEXT = """---
title: Hard to point at
description: A page that is wrong on purpose.
---
Plain [lost](nowhere.md), ö… 😀 [lost](other.md) and 𝔸 <b>x</b>.

> [!WARNNG] 😀 Look
> twice
"""


def lint(binary, site, form):
    run = subprocess.run([binary, "lint", "--format", form], cwd=site, capture_output=True)
    if run.returncode != 1 or run.stderr:
        sys.exit(f"error: {form}: status {run.returncode}, {run.stderr.decode()[:2000]}")
    return json.loads(run.stdout)


def make_faulty(original, site):
    """Copies a site and takes every statement out of every article."""
    shutil.copytree(original / "content", site / "content")
    for path in (site / "content").rglob("*.md"):
        if "safety" not in path.parts:
            lines = path.read_text().splitlines(keepends=True)
            path.write_text("".join(line for line in lines if not line.startswith("> [!SAFETY]")))
    (site / HARD_NAME).write_text(HARD_TEXT)


def results(log):
    return [result for run in log["runs"] for result in run["results"]]


def place(result):
    location = result["locations"][0]["physicalLocation"]
    file = urllib.parse.unquote(location["artifactLocation"]["uri"])
    region = location["region"]
    numbers = tuple(region[key] for key in ("startLine", "startColumn", "endLine", "endColumn"))
    return (file, *numbers)


def utf16_column(line, column):
    """The column in UTF-16 code units of one in UTF-8 bytes; both count from 1."""
    before = line.encode()[: column - 1].decode()
    return len(before.encode("utf-16-le")) // 2 + 1


def expected_place(site, finding):
    path = site / finding["file"]
    lines = path.read_text().split("\n") if path.is_file() else [""]

    def column(line, value):
        return utf16_column(lines[line - 1], value) if line <= len(lines) else value

    line, end = finding["line"], finding["endLine"]
    return (
        finding["file"],
        line,
        column(line, finding["column"]),
        end,
        column(end, finding["endColumn"]),
    )


def fingerprints(log):
    return sorted(result["partialFingerprints"]["remedyFinding/v1"] for result in results(log))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--remedy", required=True)
    parser.add_argument("--site", required=True, type=pathlib.Path)
    parser.add_argument("--schema", required=True, type=pathlib.Path)
    options = parser.parse_args()
    binary = str(pathlib.Path(options.remedy).resolve())
    schema = json.loads(options.schema.read_text())
    jsonschema.Draft4Validator.check_schema(schema)
    validator = jsonschema.Draft4Validator(
        schema, format_checker=jsonschema.Draft4Validator.FORMAT_CHECKER
    )
    mistakes = []
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder)
        make_faulty(options.site, site)
        log = lint(binary, site, "sarif")
        findings = lint(binary, site, "json")["findings"]
        for error in validator.iter_errors(log):
            mistakes.append(f"schema: {error.json_path}: {error.message[:300]}")
        rules = log["runs"][0]["tool"]["driver"]["rules"]
        for result in results(log):
            index = result.get("ruleIndex")
            if index is None or rules[index]["id"] != result["ruleId"]:
                mistakes.append(f"{result['ruleId']} has no description")
        places = [place(result) for result in results(log)]
        expected = [expected_place(site, finding) for finding in findings]
        for found, wanted in zip(places, expected, strict=True):
            if found != wanted:
                mistakes.append(f"place: {found} and not {wanted}")
        hard = [place for place in places if place[0] == HARD_NAME]
        if len(hard) < 4:
            mistakes.append(f"{HARD_NAME} has {len(hard)} findings")
        known = fingerprints(log)
        if len(set(known)) != len(known):
            mistakes.append("two findings have one fingerprint")
        for path in (site / "content").rglob("*.md"):
            if "safety" not in path.parts:
                path.write_text(path.read_text().replace("\n---\n", "\n---\n\n\n\n", 1))
        if fingerprints(lint(binary, site, "sarif")) != known:
            mistakes.append("lines inserted above change fingerprints")
        fixes = sum("fixes" in result for result in results(log))
        if fixes == 0:
            mistakes.append("no finding says how to mend it")
    for mistake in mistakes[:40]:
        print(f"error: {mistake}", file=sys.stderr)
    if mistakes:
        sys.exit(1)
    print(f"{len(places)} findings, {fixes} with a fix: valid SARIF 2.1.0")


if __name__ == "__main__":
    main()
