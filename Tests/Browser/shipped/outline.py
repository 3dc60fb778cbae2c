"""How pages are built up: headings, landmarks, pictures."""


def check_headings_are_in_order(site):
    for page in site.pages:
        if page.is_redirect:
            continue
        levels = [(int(each.name[1]), each.text) for each in page.all("h1", "h2", "h3", "h4", "h5", "h6")]
        if sum(level == 1 for level, _ in levels) != 1:
            yield page.name, f"{sum(level == 1 for level, _ in levels)} main headings"
        # Levels may close at once, but open only one by one.
        for (above, _), (level, text) in zip([(0, "")] + levels, levels):
            if level > above + 1:
                yield page.name, f"h{level} follows h{above}: {text!r}"
        yield from ((page.name, f"an empty h{level}") for level, text in levels if not text)


def check_each_id_is_there_once(site):
    for page in site.pages:
        seen = set()
        for each in page.elements:
            name = each.attributes.get("id")
            if name is not None and (name in seen or not name):
                yield page.name, f"id {name!r} is there twice, or empty"
            seen.add(name)


def check_pictures_have_words_and_sizes(site):
    for page in site.pages:
        for image in page.all("img"):
            shown = image.attributes.get("src", "")
            for name in ("alt", "width", "height"):
                if image.attributes.get(name) is None:
                    yield page.name, f"no {name}: {shown}"
            if not all(image.attributes.get(name, "1").isdigit() for name in ("width", "height")):
                yield page.name, f"a size that is no whole number: {shown}"
        for drawing in page.all("svg"):
            told = drawing.attributes
            named = told.get("role") == "img" and (told.get("aria-label") or told.get("aria-labelledby"))
            if told.get("aria-hidden") != "true" and not named:
                yield page.name, f"a drawing without words: {told}"


def check_pages_ask_nothing_of_other_hosts(site):
    for page in site.pages:
        for each in page.all("script", "img", "iframe", "source", "link", "video", "audio", "object", "embed"):
            if each.name == "link" and each.attributes.get("rel") in ("canonical", "alternate", "license"):
                continue
            for name in ("src", "href", "srcset", "data", "poster"):
                address = each.attributes.get(name) or ""
                if "//" in address and not address.startswith("data:"):
                    yield page.name, f"{each.name}: {address}"
    for style in site.folder.rglob("*.css"):
        text = style.read_text(encoding="utf-8")
        if "//" in text.replace("http://www.w3.org/", "") or "@import" in text:
            yield str(style.relative_to(site.folder)), "an import, or the address of another host"
