// Gets the files of the index, which lie beside this script, and keeps them while the page is open.
// Nothing that a reader types is part of what is asked for.
const searchFolder = new URL(".", document.currentScript.src);
const isOnDisk = location.protocol === "file:";
const keptFiles = new Map();

// The address of a page; a disk doesn't know that a folder means its index.
function pageAddress(address) {
  const url = new URL(address, new URL("..", searchFolder));
  if (isOnDisk && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

function loadFile(name, check) {
  const key = name + (check === null ? "" : "?v=" + check.toString(16).padStart(4, "0"));
  if (!keptFiles.has(key)) {
    const file = isOnDisk ? readTwin(name, check) : requestFile(key.replace(/\?|$/, ".bin$&"), check);
    keptFiles.set(key, file);
    const forget = () => keptFiles.delete(key);
    // The root has no version: whoever asks for it again wants it anew.
    file.then(check === null ? forget : null, forget);
  }
  return keptFiles.get(key);
}

function refusal(property) {
  return Object.assign(new Error("a file of the index is " + property), { [property]: true });
}

function checked(buffer, check) {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < 4 || (check !== null && (bytes[2] | (bytes[3] << 8)) !== check)) {
    throw refusal("stale");
  }
  return bytes;
}

// A file with a version never changes, so an old copy of it is as good as a new one; if there is none,
// or it was kept by mistake, the host is asked. An old root is better than none, without a network.
async function requestFile(address, check) {
  const attempt = async (cache) => {
    const response = await fetch(new URL(address, searchFolder), { cache });
    if (response.status === 404 || response.status === 410) throw refusal("stale");
    if (!response.ok) throw refusal("unavailable");
    return checked(await response.arrayBuffer(), check);
  };
  const caches = check === null ? ["no-cache", "force-cache"] : ["force-cache", "reload"];
  return attempt(caches[0]).catch(() => attempt(caches[1]));
}

// A page opened from a disk may not fetch, but may load scripts: each file has a twin that is one.
const awaitedTwins = new Map();

window.remedySearchFile = (name, text) => {
  const resolve = awaitedTwins.get(name);
  if (resolve) resolve(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
};

function readTwin(name, check) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    awaitedTwins.set(name, resolve);
    script.onload = () => {
      script.remove();
      reject(refusal("stale"));
    };
    script.onerror = script.onload;
    script.src = new URL(name + ".js", searchFolder);
    document.head.append(script);
  }).then((bytes) => checked(bytes, check));
}

// A page may be open for days: now and then the index is looked at again.
const rootLife = 5 * 60 * 1000;
let engine = null;
let opening = null;
let openedAt = 0;

async function openEngine() {
  const next = createEngine(loadFile);
  try {
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
  opening = opening || openEngine();
  return opening;
}

// Called when a reader turns to a search box, before the first letter.
function prepareSearch() {
  currentEngine().catch(() => {});
}

// If a new site was published since the root was read, the engine reads it again by itself.
async function search(text, options) {
  return (await currentEngine()).search(text, options);
}
