// The engine is a script of its own, which comes when a reader turns to a search box. The page has it
// in a template, since a strict policy lets no script name another one.
async function engineMaker() {
  if (!window.remedySearchEngine) await runScript(makePart("engine", {}));
  return window.remedySearchEngine;
}

// A page may be open for days: now and then the index is looked at again.
const rootLife = 5 * 60 * 1000;
let engine = null;
let opening = null;
let openedAt = 0;

async function openEngine() {
  // Neither the engine nor the root waits for the other.
  const root = loadFile("root", null);
  root.catch(() => {});
  try {
    const next = (await engineMaker())(loadFile, root);
    await next.open();
    engine = next;
  } catch (error) {
    // Without a network, what was loaded before still serves.
    if (!engine) throw error;
  } finally {
    opening = null;
  }
  openedAt = Date.now();
  return engine;
}

async function currentEngine() {
  if (engine && Date.now() - openedAt < rootLife) return engine;
  return opening ??= openEngine();
}

// A search begins when nothing was typed for so long, in milliseconds.
const typingPause = 120;

// Called when a reader turns to a search box, before the first letter.
function prepareSearch() {
  currentEngine().catch(() => {});
}

// If a new site was published since the root was read, the engine reads it again by itself.
async function search(text, options) {
  return (await currentEngine()).search(text, options);
}
