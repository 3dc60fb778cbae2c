// What the search page shows is kept in its address, behind `#`: a search can be kept, sent on and gone
// back to, and yet no browser sends it to the site's host. `?q=`, from a form or a link, is moved there.
const pageSize = 10;
const mostShown = 200;

function readState() {
  const fragment = location.hash.slice(1);
  const asked = new URLSearchParams(/(^|&)q=/.test(fragment) ? fragment : location.search);
  const shown = Math.floor(Number(asked.get("n"))) || 0;
  return {
    text: asked.get("q") || "",
    areas: asked.getAll("area"),
    shown: Math.min(Math.max(shown, pageSize), mostShown),
    isOriginal: asked.has("original"),
  };
}

function stateAddress(state) {
  if (!state.text.trim()) return location.pathname;
  const values = new URLSearchParams({ q: state.text.trim() });
  for (const area of state.areas) values.append("area", area);
  if (state.shown > pageSize) values.set("n", state.shown);
  if (state.isOriginal) values.set("original", "1");
  return location.pathname + "#" + values;
}

// A browser may refuse when it is asked too often.
function changeHistory(method, entry, address) {
  try {
    history[method](entry, "", address);
  } catch {
    // The address then stays as it is, which does no harm.
  }
}

const currentAddress = () => location.pathname + location.search + location.hash;

// The first letter begins an entry, and the next ones change it.
function enterTyped(state) {
  const isTyping = history.state && history.state.isTyping;
  changeHistory(isTyping ? "replaceState" : "pushState", { isTyping: true }, stateAddress(state));
}

// A search that was sent, or a choice, is an entry to go back to.
function enterChosen(state) {
  const address = stateAddress(state);
  const isSame = address === currentAddress();
  changeHistory(isSame ? "replaceState" : "pushState", { isTyping: false }, address);
}

function changeEntry(state, values) {
  changeHistory("replaceState", { ...history.state, ...values }, stateAddress(state));
}
