"""What pages tell search engines, feeds and other programs in their heads."""

import collections
import json

# What results show of a title and a description.
TITLE = range(10, 76)
DESCRIPTION = range(40, 176)
OPEN_GRAPH = ("og:title", "og:description", "og:type", "og:url", "og:site_name")


def described(site):
    return [page for page in site.pages if not page.is_redirect]


def is_in_results(page):
    """Whether search engines are asked to show the page."""
    return not page.is_hidden_from_engines and not page.is_a_list_for_looking_up


def check_each_title_is_unique_and_fits(site):
    titles = collections.defaultdict(list)
    for page in described(site):
        found = [each.text for each in page.all("title")][:1]
        text = found[0] if found else ""
        titles[text].append(page.name)
        if len(text) not in TITLE and is_in_results(page):
            yield page.name, f"a title of {len(text)} characters: {text!r}"
        halves = text.split(": ")
        if len(halves) == 2 and halves[0] == halves[1]:
            yield page.name, f"a title that says the same twice: {text!r}"
    for text, names in titles.items():
        if len(names) > 1:
            yield names[0], f"{len(names)} pages have the title {text!r}: {names[1:4]}"


def check_each_description_is_unique_and_fits(site):
    texts = collections.defaultdict(list)
    for page in described(site):
        found = page.meta("description")
        if len(found) != 1:
            yield page.name, f"{len(found)} descriptions"
            continue
        if not is_in_results(page):
            continue
        texts[found[0]].append(page.name)
        if len(found[0]) not in DESCRIPTION:
            yield page.name, f"a description of {len(found[0])} characters: {found[0]!r}"
    for text, names in texts.items():
        if len(names) > 1:
            yield names[0], f"{len(names)} pages have the description {text!r}: {names[1:4]}"


def check_each_page_names_its_own_address(site):
    for page in described(site):
        found = [each.get("href") for each in page.linked("canonical")]
        wanted = [site.base_url + page.path]
        if found != wanted and not (page.is_hidden_from_engines and not found):
            yield page.name, f"canonical: {found}, and not {wanted}"


def check_each_page_says_its_language_and_colours(site):
    for page in site.pages:
        root = page.all("html")[0].attributes
        if not root.get("lang"):
            yield page.name, "no language"
        if page.is_redirect:
            continue
        if [each.attributes.get("charset") for each in page.all("meta")][:1] != ["utf-8"]:
            yield page.name, "the first meta element isn't the charset"
        if page.meta("color-scheme") != ["light dark"]:
            yield page.name, f"color-scheme: {page.meta('color-scheme')}"
        schemes = {
            each.attributes.get("media", ""): each.attributes.get("content", "")
            for each in page.all("meta")
            if each.attributes.get("name") == "theme-color"
        }
        if len(schemes) != 2 or not all("prefers-color-scheme" in each for each in schemes):
            yield page.name, f"theme-color isn't told for light and dark: {schemes}"


def check_shared_links_show_what_the_page_is(site):
    for page in described(site):
        if page.is_hidden_from_engines:
            continue
        for name in OPEN_GRAPH:
            if len(found := page.meta(name)) != 1 or not found[0]:
                yield page.name, f"{name}: {found}"
        if page.meta("og:url") not in ([], [site.base_url + page.path]):
            yield page.name, f"og:url: {page.meta('og:url')}"
        if page.meta("og:description") not in ([], page.meta("description")):
            yield page.name, "og:description isn't the description"
        for image in page.meta("og:image"):
            if site.file(image) is None:
                yield page.name, f"og:image leads nowhere: {image}"
        if page.meta("og:image") and not all(page.meta("og:image:alt")):
            yield page.name, "og:image has no text alternative"


def check_the_manifest_is_whole(site):
    linked = {each.get("href") for page in described(site) for each in page.linked("manifest")}
    for address in sorted(linked):
        file = site.folder / address.removeprefix(site.base_path)
        if not file.is_file():
            yield address, "there is no such manifest"
            continue
        manifest = json.loads(file.read_text(encoding="utf-8"))
        for name in ("name", "short_name", "start_url", "display", "icons"):
            if not manifest.get(name):
                yield address, f"no {name}"
        if len(manifest.get("short_name", "")) > 20:
            yield address, "a short_name that is cut on a home screen"
        base = address.rpartition("/")[0] + "/"
        for icon in manifest.get("icons", []):
            source = icon.get("src", "")
            path = source if source.startswith("/") else base + source
            if not (site.folder / path.removeprefix(site.base_path)).is_file():
                yield address, f"an icon leads nowhere: {source}"
            if not icon.get("sizes") or not icon.get("type"):
                yield address, f"an icon without sizes or type: {source}"
        for name in ("start_url", "scope", "id"):
            path = manifest.get(name, site.base_path)
            if not path.startswith((site.base_path, site.base_url, ".")):
                yield address, f"{name} is outside the site: {path}"
    without = [page.name for page in described(site) if linked and not page.linked("manifest")]
    if without:
        yield without[0], f"no manifest, as on {len(without)} pages"
