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

// Whoever is told that a file is stale reads the root again.
const refusal = (stale) => Object.assign(new Error("A search file is missing."), { stale });

function checked(buffer, check) {
  const bytes = new Uint8Array(buffer);
  const found = bytes[2] | bytes[3] << 8;
  if (bytes.length < 4 || (check !== null && found !== check)) throw refusal(true);
  return bytes;
}

// A file with a version never changes, so an old copy of it is as good as a new one; if there is none,
// or it was kept by mistake, the host is asked. An old root is better than none, without a network.
async function requestFile(address, check) {
  const attempt = async (cache) => {
    const response = await fetch(new URL(address, searchFolder), { cache });
    if (!response.ok) throw refusal([404, 410].includes(response.status));
    return checked(await response.arrayBuffer(), check);
  };
  const caches = check === null ? ["no-cache", "force-cache"] : ["force-cache", "reload"];
  return attempt(caches[0]).catch(() => attempt(caches[1]));
}

// A page opened from a disk may not fetch, but may load scripts: each file has a twin that is one.
const twins = new Map();

window.remedySearchFile = (name, text) => {
  twins.set(name, Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)));
};

async function readTwin(name, check) {
  const script = document.createElement("script");
  script.src = new URL(name + ".js", searchFolder);
  await runScript(script);
  return checked(twins.get(name), check);
}

function runScript(script) {
  return new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = () => reject(refusal(true));
    document.head.append(script);
  }).finally(() => script.remove());
}
