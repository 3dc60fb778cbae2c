"""The feed (RFC 4287), the sitemap (sitemaps.org's protocol 0.9) and robots.txt (RFC 9309)."""

import re
import xml.etree.ElementTree as xml

from .document import Elements

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
# RFC 3339 as RFC 4287 3.3 narrows it: a capital T, and a capital Z where there is no offset.
DATE_TIME = re.compile(
    r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?"
    r"(Z|[+-]([01]\d|2[0-3]):[0-5]\d)"
)
# The W3C's profile of ISO 8601, as sitemaps.org asks.
W3C_DATE = re.compile(rf"\d{{4}}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|{DATE_TIME.pattern}")
MOST_ADDRESSES = 50_000
MOST_BYTES = 50 * 1024 * 1024


def read(site, name):
    return xml.fromstring((site.folder / name).read_bytes())


def check_the_feed_is_valid(site):
    feed = read(site, "feed.xml")
    if feed.tag != f"{ATOM}feed":
        yield "feed.xml", f"the root is {feed.tag}"
    yield from problems_of_a_part(feed, "the feed")
    links = feed.findall(f"{ATOM}link")
    own = [each.get("href") for each in links if each.get("rel") == "self"]
    if own != [site.base_url + "feed.xml"]:
        yield "feed.xml", f"it doesn't name its own address: {own}"
    entries = feed.findall(f"{ATOM}entry")
    if not entries:
        yield "feed.xml", "no entry"
    names = [each.findtext(f"{ATOM}id") for each in entries]
    if len(set(names)) != len(names):
        yield "feed.xml", "two entries have one id"
    has_author = feed.find(f"{ATOM}author/{ATOM}name") is not None
    newest = max((each.findtext(f"{ATOM}updated", "") for each in entries), default="")
    if newest > feed.findtext(f"{ATOM}updated", ""):
        yield "feed.xml", f"an entry is newer than the feed: {newest}"
    for entry in entries:
        yield from problems_of_a_part(entry, entry.findtext(f"{ATOM}id"))
        yield from problems_of_an_entry(site, entry, has_author)


def problems_of_a_part(part, name):
    """What the feed and each entry must have (4.1.1 and 4.1.2)."""
    for field in ("id", "title", "updated"):
        found = [each.text or "" for each in part.findall(ATOM + field)]
        if len(found) != 1 or not found[0].strip():
            yield "feed.xml", f"{name}: {field} is there {len(found)} times, or empty"
    if not re.match(r"[a-z][a-z0-9+.-]*:\S+$", part.findtext(f"{ATOM}id", "")):
        yield "feed.xml", f"{name}: the id is no absolute address"
    for field in ("updated", "published"):
        for each in part.findall(ATOM + field):
            if not DATE_TIME.fullmatch(each.text or ""):
                yield "feed.xml", f"{name}: {field} is no date of RFC 3339: {each.text!r}"
    pairs = [(each.get("type"), each.get("hreflang")) for each in part.findall(f"{ATOM}link")
             if each.get("rel", "alternate") == "alternate"]
    if len(set(pairs)) != len(pairs):
        yield "feed.xml", f"{name}: two alternates of one type"
    for each in part.findall(f"{ATOM}link"):
        if "://" not in each.get("href", ""):
            yield "feed.xml", f"{name}: a link that isn't absolute: {each.get('href')!r}"


def problems_of_an_entry(site, entry, has_author):
    name = entry.findtext(f"{ATOM}id")
    if not has_author and entry.find(f"{ATOM}author/{ATOM}name") is None:
        yield "feed.xml", f"{name}: no author, and none of the feed"
    content = entry.find(f"{ATOM}content")
    alternates = [each.get("href") for each in entry.findall(f"{ATOM}link")
                  if each.get("rel", "alternate") == "alternate"]
    if content is None and not alternates:
        yield "feed.xml", f"{name}: neither content nor a link to the page"
    for address in alternates:
        if site.file(address) is None:
            yield "feed.xml", f"{name}: there is no page {address}"
    for field in ("title", "summary", "content"):
        each = entry.find(ATOM + field)
        if each is None:
            continue
        kind = each.get("type", "text")
        if kind == "html" and not Elements(each.text or "").found:
            yield "feed.xml", f"{name}: {field} says that it is HTML, and holds none"
        if kind == "text" and (len(each) or Elements(each.text or "").found):
            yield "feed.xml", f"{name}: {field} says that it is text, and holds elements"


def check_the_sitemap_is_valid(site):
    root = read(site, "sitemap.xml")
    if root.tag != f"{SITEMAP}urlset":
        yield "sitemap.xml", f"the root is {root.tag}"
    places = [each.findtext(f"{SITEMAP}loc", "").strip() for each in root]
    if not 0 < len(places) <= MOST_ADDRESSES or len(set(places)) != len(places):
        yield "sitemap.xml", f"{len(places)} addresses, of which {len(set(places))} differ"
    if (site.folder / "sitemap.xml").stat().st_size > MOST_BYTES:
        yield "sitemap.xml", "larger than 50 MiB"
    for each, place in zip(root, places):
        if each.tag != f"{SITEMAP}url" or len(place) >= 2048 or site.file(place) is None:
            yield "sitemap.xml", f"no page of this site: {place!r}"
        dates = [date.text or "" for date in each.findall(f"{SITEMAP}lastmod")]
        if len(dates) > 1 or not all(map(W3C_DATE.fullmatch, dates)):
            yield "sitemap.xml", f"{place}: lastmod {dates}"
    wanted = {site.base_url + page.path for page in site.pages
              if not page.is_redirect and not page.is_hidden_from_engines
              and not page.is_a_list_for_looking_up}
    for place in sorted(wanted - set(places)):
        yield "sitemap.xml", f"a page isn't in it: {place}"
    hidden = {site.base_url + page.path for page in site.pages if page.is_hidden_from_engines}
    for place in sorted(hidden & set(places)):
        yield "sitemap.xml", f"a page in it asks not to be indexed: {place}"


def check_robots_lead_to_the_sitemap(site):
    lines = (site.folder / "robots.txt").read_text(encoding="utf-8").splitlines()
    fields = [line.split("#")[0].partition(":")[::2] for line in lines if line.split("#")[0].strip()]
    pairs = [(name.strip().lower(), value.strip()) for name, value in fields]
    unknown = {name for name, _ in pairs} - {"user-agent", "allow", "disallow", "sitemap"}
    if unknown or not pairs or pairs[0][0] != "user-agent":
        yield "robots.txt", f"it begins with no user-agent, or has unknown fields: {unknown}"
    if ("sitemap", site.base_url + "sitemap.xml") not in pairs:
        yield "robots.txt", "it doesn't name the sitemap"
