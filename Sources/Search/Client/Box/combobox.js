// The search box of every page: an editable combobox with a list of suggestions, as the ARIA Authoring
// Practices describe it (list autocomplete with manual selection; ARIA 1.2).
const mostOptions = 7;

// Where all results are shown. What is looked for stands behind `#`, which browsers don't send.
function resultsAddress(form, text) {
  const url = new URL(pageAddress(form.action));
  if (text.trim()) url.hash = new URLSearchParams({ q: text.trim() });
  return url.href;
}

function startCombobox(form) {
  const input = form.elements.q;
  const popup = form.querySelector(".search-popup");
  const list = popup.querySelector("[role=listbox]");
  const help = popup.querySelector(".search-help");
  const message = popup.querySelector(".search-message");
  const announce = makeAnnouncer(form);
  let active = -1;
  let timer = 0;
  // Answers may come in another order than they were asked for.
  let lastAsked = 0;

  const isOpen = () => !popup.hidden;

  function setActive(index) {
    const options = list.children;
    if (options[active]) options[active].setAttribute("aria-selected", "false");
    active = options.length && index !== -1 ? (index + options.length) % options.length : -1;
    if (active === -1) return input.removeAttribute("aria-activedescendant");
    options[active].setAttribute("aria-selected", "true");
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  }

  function setOpen(isOpen) {
    setActive(-1);
    popup.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen && list.children.length > 0));
  }

  function forget() {
    clearTimeout(timer);
    lastAsked += 1;
    announce("");
  }

  function close() {
    forget();
    setOpen(false);
  }

  function addOption(part, values) {
    const option = makePart(part, values);
    option.id = list.id + "-" + list.children.length;
    option.dataset.address = values.address;
    list.append(option);
  }

  function showOptions(text, result) {
    list.replaceChildren();
    const helpPage = result.helpPage;
    const found = result.results.filter((page) => !helpPage || page.url !== helpPage.url);
    for (const page of (helpPage ? [helpPage, ...found] : found).slice(0, mostOptions)) {
      const heading = page.heading;
      const address = pageAddress(page.url) + (heading ? "#" + encodeURIComponent(heading.id) : "");
      addOption("option", {
        address, title: page.title, group: page.group.title, heading: heading && heading.title,
      });
    }
    const isNone = list.children.length === 0;
    if (!isNone) {
      const address = resultsAddress(form, text);
      addOption("all", { address, text: fillCounted(form.dataset, "all", result.total, { text }) });
    }
    const { none, corrected, also } = form.dataset;
    const words = alsoSearched(result);
    const correction = result.correctedText ? fill(corrected, { text: result.correctedText }) : "";
    message.textContent = isNone ? fill(none, { text })
      : correction || (words && fill(also, { words }));
    showIf(message, message.textContent !== "");
    showIf(list, !isNone);
    showIf(help, result.help);
    setOpen(true);
    const urgent = [isNone && message.textContent, result.help && help.textContent];
    const isUrgent = isNone || result.help;
    const count = resultsText(form.dataset, result, result.correctedText || text);
    announce(isUrgent ? urgent.filter(Boolean).join(" ") : correction + " " + count, isUrgent);
  }

  async function suggest(text) {
    const asked = (lastAsked += 1);
    const isLate = () => asked !== lastAsked;
    try {
      const result = await search(text, { limit: mostOptions, live: true });
      if (!isLate()) showOptions(text, result);
    } catch {
      if (isLate()) return;
      list.replaceChildren();
      message.textContent = form.dataset.failed;
      showIf(help, false);
      showIf(list, false);
      setOpen(showIf(message, true));
      announce(form.dataset.failed);
    }
  }

  function go(option, inNewTab) {
    const address = option.dataset.address;
    close();
    if (inNewTab) window.open(address, "_blank", "noopener");
    else location.assign(address);
  }

  // A key moves through the options; closed, it opens them first.
  function move(index, event) {
    event.preventDefault();
    const text = input.value.trim();
    if (!text) return;
    if (!list.children.length) return suggest(text);
    if (!isOpen()) setOpen(true);
    setActive(index);
  }

  const keys = {
    ArrowDown: (event) => move(event.altKey ? active : active + 1, event),
    ArrowUp: (event) => {
      if (event.altKey) close();
      else move(active === -1 ? list.children.length - 1 : active - 1 + list.children.length, event);
    },
    Enter: (event) => {
      if (active === -1) return;
      event.preventDefault();
      go(list.children[active], event.ctrlKey || event.metaKey);
    },
    Escape: (event) => {
      event.preventDefault();
      if (!isOpen()) {
        input.value = "";
        list.replaceChildren();
      }
      close();
    },
    // These move the cursor in the text, which is then what Enter is about.
    Home: () => setActive(-1),
    End: () => setActive(-1),
    ArrowLeft: () => setActive(-1),
    ArrowRight: () => setActive(-1),
  };

  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.addEventListener("focus", prepareSearch);
  form.addEventListener("pointerenter", prepareSearch);
  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && Object.hasOwn(keys, event.key)) keys[event.key](event);
  });
  input.addEventListener("input", () => {
    forget();
    setActive(-1);
    const text = input.value.trim();
    if (!text) return close();
    timer = setTimeout(() => suggest(text), typingPause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const address = resultsAddress(form, input.value);
    close();
    location.assign(address);
  });
  // The box keeps the focus while an option is pressed.
  popup.addEventListener("mousedown", (event) => {
    if (!event.target.closest("a")) event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option, event.ctrlKey || event.metaKey);
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!form.contains(event.target)) close();
  });
}
