// The keys that reach the box; a reader may not want one of them.
const slashSetting = "remedy-search-slash";

// A browser may forbid a page to remember anything; the setting then holds until the page is left.
function storedSlash() {
  try {
    return localStorage.getItem(slashSetting) !== "off";
  } catch {
    return true;
  }
}

let isSlashOn = storedSlash();

function takesLetters(element) {
  return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

function startKeys(input) {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.isComposing) return;
    const hasControl = event.ctrlKey || event.metaKey;
    const isSlash = event.key === "/" && !hasControl && isSlashOn && !takesLetters(event.target);
    const isShortcut = hasControl && !event.shiftKey && event.key.toLowerCase() === "k";
    if (!isSlash && !isShortcut) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

// Begins when the page has been read. A page whose template leaves the box out has no search.
function startSearch(start) {
  const form = document.querySelector("form.search-box");
  if (!form) return;
  start(form);
  startKeys(form.elements.q);
}
