// Begins when the page has been read. A page whose template leaves the box out has no search.
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

function startSlashSetting(box) {
  box.checked = isSlashOn;
  box.addEventListener("change", () => {
    isSlashOn = box.checked;
    try {
      localStorage.setItem(slashSetting, isSlashOn ? "on" : "off");
    } catch {
      // See above.
    }
  });
}

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

const form = document.querySelector("form.search-box");
if (form) {
  const page = document.querySelector(".search-page");
  if (page) startSearchPage(form, page);
  else startCombobox(form);
  startKeys(form.elements.q);
  const box = document.querySelector(".search-slash input");
  if (box) startSlashSetting(box);
}
