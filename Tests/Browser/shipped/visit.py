"""A reader's visit to one page, which notes whatever the browser says meanwhile."""

import functools
from dataclasses import dataclass, field
from urllib.parse import urlsplit

PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}
# What 1280 × 1024 pixels show at 400 %: WCAG 1.4.10's 320 pixels, and hardly any height.
ZOOMED = {"width": 320, "height": 256}
# A4 at 96 pixels an inch, without margins of 15 mm.
PAPER = {"width": 680, "height": 1000}

WATCH = """
window.noted = { violations: [], shift: 0 };
addEventListener("securitypolicyviolation", (event) =>
  noted.violations.push(event.violatedDirective + " " + event.blockedURI));
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) noted.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
window.colours = {
  // Red, green, blue and opacity of a computed colour.
  parts: (text) => {
    const [red, green, blue, opacity = 1] = text.match(/[\\d.]+/g).map(Number);
    return { channels: [red, green, blue], opacity };
  },
  luminance: (text) => {
    const [red, green, blue] = colours.parts(text).channels.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  },
  contrast: (one, other) => {
    const [low, high] = [colours.luminance(one), colours.luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  },
  behind: (element) => {
    for (let each = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (colours.parts(colour).opacity > 0) return colour;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches
      ? "rgb(18, 18, 18)" : "rgb(255, 255, 255)";
  },
};
window.named = (element) => {
  const id = element.id ? "#" + element.id : "";
  const kind = element.classList.length ? "." + [...element.classList].join(".") : "";
  const text = element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
  return `${element.localName}${id}${kind} “${text}”`;
};
window.isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
"""


@dataclass
class Visit:
    """A page that is open in a browser. Checks of one round share it, one after the other."""

    tab: object
    page: object
    host: str
    # What an earlier round learnt of the same page.
    known: dict
    problems: list = field(default_factory=list)

    def begin(self):
        """Listens, and makes the tab, in which other pages were before, what it was at first."""
        for event, hear in self.ears.items():
            self.tab.on(event, hear)
        self.tab.emulate_media(
            media="screen", color_scheme="light", reduced_motion="no-preference", forced_colors="none")

    def end(self):
        for event, hear in self.ears.items():
            self.tab.remove_listener(event, hear)

    @functools.cached_property
    def ears(self):
        return {
            "pageerror": lambda error: self.problems.append(f"error: {error}"),
            "console": lambda said: self.problems.append(f"console {said.type}: {said.text}"),
            "dialog": lambda dialog: (self.problems.append("a dialog"), dialog.dismiss()),
            "request": self.note_request,
            "response": self.note_response,
        }

    def note_request(self, request):
        if f"{urlsplit(request.url).scheme}://{urlsplit(request.url).netloc}" != self.host:
            self.problems.append(f"a request to another host: {request.url}")

    def note_response(self, response):
        if response.status >= 400:
            self.problems.append(f"{response.status}: {response.url}")

    def show(self, viewport=None, **media):
        if viewport:
            self.tab.set_viewport_size(viewport)
        if media:
            self.tab.emulate_media(**media)

    def run(self, script, argument=None):
        return self.tab.evaluate(script, argument)
