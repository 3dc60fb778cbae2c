// Keeps an open page as the site is now. `remedy serve` adds it to the pages that it sends.
(() => {
  "use strict";

  const host = document.querySelector("remedy-preview");
  const page = location.pathname;
  const scrollKey = "remedy-scroll " + page;
  const foldKey = "remedy-folded";
  let state = host.dataset.state;
  let source = null;
  let retry = 0;
  let delay = 250;

  // A browser that doesn't know shadow trees in HTML has left the template where it was.
  const template = host.querySelector("template");
  const root = host.shadowRoot || host.attachShadow({ mode: "open" });
  if (template) root.append(template.content);
  const panel = root.getElementById("panel");

  const recall = (store, key) => {
    try { return store.getItem(key); } catch { return null; }
  };
  const remember = (store, key, value) => {
    try { store.setItem(key, value); } catch { /* The page works without. */ }
  };

  // The panel

  const prepare = () => {
    const details = panel.querySelector("details");
    if (details) {
      const folded = recall(sessionStorage, foldKey);
      if (folded !== null) details.open = folded === "false";
      details.querySelector("summary").addEventListener("click", () =>
        remember(sessionStorage, foldKey, String(details.open)));
    }
    makeCopying(panel);
  };

  const makeCopying = (parent) => {
    for (const button of parent.querySelectorAll("button[data-copy]")) {
      button.addEventListener("click", () => copy(button));
    }
  };

  const copy = async (button) => {
    const before = button.dataset.label ?? button.innerHTML;
    button.dataset.label = before;
    let done = true;
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      done = copyBySelection(button.dataset.copy);
    }
    button.textContent = done ? "Copied" : "Press Ctrl+C";
    setTimeout(() => { button.innerHTML = before; }, 1500);
  };

  // Away from localhost, without TLS, browsers have no clipboard for pages.
  const copyBySelection = (text) => {
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  };

  // Changes

  const swapStyleSheets = (urls) => {
    const old = [...document.querySelectorAll("link[rel=stylesheet]")];
    if (old.length !== urls.length) return reload();
    old.forEach((link, index) => {
      if (link.getAttribute("href") === urls[index]) return;
      const next = link.cloneNode();
      next.href = urls[index];
      // The old one stays until then: a page without styles would flash.
      next.addEventListener("load", () => link.remove());
      next.addEventListener("error", () => reload());
      link.after(next);
    });
  };

  const reload = () => {
    remember(sessionStorage, scrollKey, JSON.stringify([scrollX, scrollY]));
    stop();
    location.reload();
  };

  const change = (news) => {
    if (news.reload) return reload();
    state = news.state;
    if (news.styles) swapStyleSheets(news.styles);
    if (typeof news.panel === "string") {
      panel.innerHTML = news.panel;
      prepare();
    }
  };

  const restoreScroll = () => {
    const place = recall(sessionStorage, scrollKey);
    if (place === null) return;
    const [left, top] = JSON.parse(place);
    scrollTo({ left, top, behavior: "instant" });
  };

  // News

  const stop = () => {
    clearTimeout(retry);
    if (source) source.close();
    source = null;
  };

  const start = () => {
    stop();
    const query = new URLSearchParams({ page, state });
    source = new EventSource("/_remedy/events?" + query);
    source.onopen = () => {
      delay = 250;
      host.toggleAttribute("data-lost", false);
    };
    source.onmessage = (event) => change(JSON.parse(event.data));
    source.onerror = () => {
      stop();
      host.toggleAttribute("data-lost", true);
      retry = setTimeout(start, delay);
      delay = Math.min(delay * 1.5, 3000);
    };
  };

  // A browser has six connections for a server: pages that nobody sees leave theirs to others.
  const follow = () => document.visibilityState === "visible" ? start() : stop();

  prepare();
  makeCopying(document);
  restoreScroll();
  addEventListener("load", () => {
    restoreScroll();
    try { sessionStorage.removeItem(scrollKey); } catch { /* As above. */ }
  });
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", stop);
  addEventListener("pageshow", (event) => { if (event.persisted) follow(); });
  follow();
})();
