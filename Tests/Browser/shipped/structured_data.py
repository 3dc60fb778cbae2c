"""Structured data (JSON-LD) against the part of schema.org's vocabulary that `schema_org.json` keeps."""

import json
import pathlib
import re
from urllib.parse import urlsplit

VOCABULARY = json.loads(pathlib.Path(__file__).with_name("schema_org.json").read_text(encoding="utf-8"))
TYPES, ENUMERATIONS = VOCABULARY["types"], VOCABULARY["enumerations"]
CONTEXT = "https://schema.org"
DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")
DURATION = re.compile(r"P(?=.)(\d+[YMWD])*(T(\d+[HMS])+)?")
TEXT = {"Text", "CssSelectorType", "XPathType", "PronounceableText"}
NUMBERS = {"Number", "Integer", "Float"}


def lineage(name):
    """A type with all that it is a kind of."""
    return {name}.union(*map(lineage, TYPES[name]["is"]))


def properties(name):
    """Each property that a type may have, with the types that schema.org expects of its value."""
    return {key: value.split() for each in lineage(name) for key, value in TYPES[each]["has"].items()}


def check_structured_data_is_of_schema_org(site):
    for page in site.pages:
        for script in page.all("script"):
            if script.attributes.get("type") != "application/ld+json":
                continue
            try:
                data = json.loads("".join(script.parts), object_pairs_hook=without_repeats)
            except ValueError as problem:
                yield page.name, f"no JSON: {problem}"
                continue
            if not isinstance(data, dict) or data.get("@context") != CONTEXT:
                yield page.name, f"the context isn't {CONTEXT}"
                continue
            nodes = data["@graph"] if "@graph" in data else [data]
            for node in nodes:
                yield from ((page.name, problem) for problem in problems_of_a_node(node, ""))


def without_repeats(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError(f"a name is there twice: {names}")
    return dict(pairs)


def problems_of_a_node(node, place):
    name = node.get("@type")
    if name is None and set(node) == {"@id"}:
        return
    if name not in TYPES:
        yield f"{place or 'the root'}: {name!r} is no type in the table"
        return
    known = properties(name)
    for key, value in node.items():
        inside = f"{place}{name}.{key}"
        if key.startswith("@"):
            if key not in ("@context", "@type", "@id"):
                yield f"{inside}: no such keyword here"
        elif key.endswith(("-input", "-output")) and "Action" in lineage(name):
            continue
        elif key not in known:
            yield f"{inside}: {name} has no such property"
        else:
            for each in value if isinstance(value, list) else [value]:
                yield from problems_of_a_value(each, known[key], inside)
            if value in (None, "", [], {}):
                yield f"{inside}: empty"


def problems_of_a_value(value, expected, place):
    if isinstance(value, dict):
        name = value.get("@type")
        if name in TYPES and not lineage(name) & set(expected):
            yield f"{place}: {name}, and not {' or '.join(expected)}"
        yield from problems_of_a_node(value, f"{place} > ")
    elif isinstance(value, str) and value.startswith(f"{CONTEXT}/") and not is_of("Enumeration", value):
        yield f"{place}: {value!r} is no member of an enumeration in the table"
    elif not any(is_of(kind, value) for kind in expected):
        yield f"{place}: {value!r} isn't {' or '.join(expected)}"


def is_of(kind, value):
    """Whether a plain value may stand for a data type, or for a member of an enumeration."""
    if isinstance(value, bool):
        return kind == "Boolean"
    if isinstance(value, (int, float)):
        return kind in NUMBERS and (kind != "Integer" or isinstance(value, int))
    if not isinstance(value, str):
        return False
    if kind in ENUMERATIONS:
        return value.removeprefix(f"{CONTEXT}/") in ENUMERATIONS[kind] and value.startswith(CONTEXT)
    if kind == "Enumeration":
        return any(is_of(each, value) for each in ENUMERATIONS)
    if kind in ("Date", "DateTime"):
        return DATE.fullmatch(value) is not None and ("T" in value) == (kind == "DateTime")
    if kind == "Duration":
        return DURATION.fullmatch(value) is not None
    if kind in TEXT:
        return value.strip() != ""
    # A thing may be named by its address alone.
    return urlsplit(value).scheme in ("http", "https") and " " not in value


def check_the_language_and_places_in_lists_are_right(site):
    """What the vocabulary leaves open, and readers of structured data don't."""
    for page in site.pages:
        for node in nodes_of(page):
            language = node.get("inLanguage", "en")
            if not LANGUAGE.fullmatch(language):
                yield page.name, f"inLanguage: {language!r}"
            steps = node.get("itemListElement", [])
            if [each.get("position") for each in steps] != list(range(1, len(steps) + 1)):
                yield page.name, "positions in a list don't count from 1"
            if node.get("@type") == "BreadcrumbList" and len(steps) < 2:
                yield page.name, "breadcrumbs of one step"
            address = node.get("url", "") if node.get("@type", "").endswith("Page") else ""
            if address not in ("", site.base_url + page.path):
                yield page.name, f"its url is {address}"


def nodes_of(page):
    def inside(value):
        if isinstance(value, dict):
            yield value
            value = list(value.values())
        for each in value if isinstance(value, list) else ():
            yield from inside(each)

    for script in page.all("script"):
        if script.attributes.get("type") == "application/ld+json":
            try:
                yield from inside(json.loads("".join(script.parts)))
            except ValueError:
                return  # The other check says so.
