// The search page: all that was found, by groups, a few at a time.

function startSearchPage(form, page) {
  const input = form.elements.q;
  const texts = form.dataset;
  const find = (name) => page.querySelector(".search-" + name);
  const [notes, busy, failed, found, areas, title, list, more, none, browse] = [
    "notes", "busy", "failed", "found", "areas", "count", "results", "more", "none", "browse",
  ].map(find);
  const help = find("help");
  const results = makeResultList(list);
  const announce = makeAnnouncer(form);
  const plainTitle = document.title;
  let state = readState();
  let timer = 0;
  let lastAsked = 0;

  function showNotes(result, text) {
    notes.replaceChildren();
    if (result.correctedText) {
      const original = stateAddress({ ...state, isOriginal: true });
      notes.append(makePart("corrected", { text, corrected: result.correctedText, original }));
    }
    const also = alsoSearched(result);
    if (also) notes.append(makePart("also", { words: also }));
    if (result.missing.length && result.total) {
      notes.append(makePart("missing", { words: listed(result.missing) }));
    }
  }

  function showOnly(...elements) {
    for (const element of [failed, found, none, browse]) showIf(element, elements.includes(element));
  }

  function showNothing() {
    notes.replaceChildren();
    showIf(help, false);
    showOnly(browse);
    document.title = plainTitle;
    announce("");
  }

  function showResult(result, text) {
    const shownText = result.correctedText || text;
    const isNone = result.total === 0;
    const count = isNone ? fill(state.areas.length ? page.dataset.noneHere : texts.none, { text })
      : resultsText(texts, result, shownText);
    document.title = fill(page.dataset.title, { text: shownText });
    title.textContent = count;
    showIf(help, result.help);
    showNotes(result, text);
    showGroups(areas, result.groups, state.areas);
    list.replaceChildren();
    results.add(result);
    showIf(more, list.children.length < result.total);
    if (isNone && !state.areas.length) showOnly(none, browse);
    else showOnly(found);
    find("none-title").textContent = count;
    const isUrgent = isNone || result.help;
    const correction = result.correctedText ? fill(texts.corrected, { text: shownText }) + " " : "";
    announce((result.help ? help.textContent : "") + " " + correction + count, isUrgent);
  }

  function showFailure() {
    notes.replaceChildren();
    showIf(help, false);
    showOnly(failed, browse);
    announce(texts.failed, true);
  }

  async function ask(isTyping, offset, limit) {
    const asked = (lastAsked += 1);
    const text = state.text.trim();
    const slow = setTimeout(showIf, 500, busy, true);
    try {
      const result = await search(text, {
        groups: state.areas, offset, limit, live: isTyping, original: state.isOriginal,
      });
      return asked === lastAsked ? result : null;
    } catch {
      if (asked === lastAsked) showFailure();
      return null;
    } finally {
      clearTimeout(slow);
      if (asked === lastAsked) showIf(busy, false);
    }
  }

  async function show(isTyping = false) {
    clearTimeout(timer);
    const text = state.text.trim();
    if (!text) {
      lastAsked += 1;
      return showNothing();
    }
    const result = await ask(isTyping, 0, state.shown);
    if (!result) return;
    // An old address may name a group that is no more.
    const areas = state.areas.filter((area) => result.groups.some(({ id }) => id === area));
    if (areas.length === state.areas.length) return showResult(result, text);
    state = { ...state, areas };
    changeEntry(state);
    return show(isTyping);
  }

  function choose(change) {
    state = { ...state, shown: pageSize, ...change };
    enterChosen(state);
    return show();
  }

  // The first of the new ones takes the focus, which would else stay below all of them.
  async function showMore() {
    const start = list.children.length;
    const result = await ask(false, start, pageSize);
    if (!result) return;
    results.add(result);
    state.shown = list.children.length;
    changeEntry(state);
    showIf(more, list.children.length < result.total);
    const first = list.children[start];
    if (first) first.querySelector("a").focus();
    announce(fill(page.dataset.shown, { shown: written(state.shown), count: written(result.total) }));
  }

  // Results are not there yet when the browser would scroll, so the page does it.
  async function restore() {
    const top = (history.state && history.state.top) || 0;
    state = readState();
    input.value = state.text;
    await show();
    scrollTo({ top, behavior: "instant" });
  }

  // Where there is room the choices are in sight; else they would push the results out of it.
  areas.open = matchMedia("(min-width: 60rem)").matches || state.areas.length > 0;
  history.scrollRestoration = "manual";
  let scrolled = 0;
  addEventListener("scroll", () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => changeEntry(state, { top: Math.round(scrollY) }), 150);
  }, { passive: true });

  input.addEventListener("focus", prepareSearch);
  form.addEventListener("pointerenter", prepareSearch);
  input.addEventListener("input", () => {
    clearTimeout(timer);
    announce("");
    timer = setTimeout(() => {
      state = { ...state, text: input.value, shown: pageSize, isOriginal: false };
      enterTyped(state);
      show(true);
    }, typingPause);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    // On a phone the keyboard would hide what was found.
    if (matchMedia("(pointer: coarse)").matches) input.blur();
    choose({ text: input.value, isOriginal: false });
  });
  areas.addEventListener("change", () => {
    const chosen = [...areas.querySelectorAll("[data-area]")].filter(
      (choice) => choice.querySelector("input").checked);
    choose({ areas: chosen.map((choice) => choice.dataset.area) });
  });
  notes.addEventListener("click", (event) => {
    if (!event.target.closest("a") || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose({ isOriginal: true });
    input.focus();
  });
  more.addEventListener("click", showMore);
  failed.querySelector("button").addEventListener("click", () => show());
  addEventListener("popstate", () => {
    // A link within the page, such as that to its main part, is no other search.
    if (location.hash && !/[#&]q=/.test(location.hash)) return;
    restore();
  });

  changeEntry(state);
  restore();
}
