// Runs the browser's engine outside a browser: `node engine.js <script> <requests>` answers each
// request of a JSON file, in JSON. The script leaves what is asked in `remedySearchParts`.
const fs = require("fs");
const path = require("path");
const zlib = require("zlib");

const [script, requests] = process.argv.slice(2);
new Function(fs.readFileSync(script, "utf8"))();
const {
  createEngine, excerptOf, fold, numberedMarks, stem, wordsOf,
} = globalThis.remedySearchParts;

function searchWords(text) {
  const found = [];
  let run = [];
  const endRun = () => {
    if (run.length > 1) found.push(run.join(""));
    run = [];
  };
  for (const { plain, isJoined } of wordsOf(fold(text))) {
    if (!isJoined) endRun();
    run.push(plain);
    found.push(/^\d/.test(plain) ? plain.replaceAll(",", "") : plain);
  }
  endRun();
  return found;
}

const loadFrom = (files) => async (name) => {
  const file = path.join(files, name + ".bin");
  if (!fs.existsSync(file)) throw Object.assign(new Error(name), { stale: true });
  return new Uint8Array(fs.readFileSync(file));
};

const shown = (value) => (value === null ? "-" : String(value));

async function page({ url, title, group, reviewed, lead, heading, missing, text }, marks) {
  const pieces = excerptOf(await text(), marks);
  return [
    url, title, group.id + " " + group.title, shown(reviewed), lead,
    heading ? heading.id + " " + heading.title : "-", missing.join(","),
    pieces.map(({ text, mark }) => (mark ? `[${text}]` : text)).join(""),
  ].join(" | ");
}

async function answer(engine, { text, options }) {
  const result = await engine.search(text, options);
  return [
    ...result.words.map(({ text, stem, known, corrected, also }) => (
      [text, stem, known, shown(corrected), also.join(",")].join(" | "))),
    `corrected: ${shown(result.correctedText)}`,
    `missing: ${result.missing.join(",")}`,
    `total: ${result.total} ${result.isCapped}`,
    `groups: ${result.groups.map(({ id, title, count }) => `${id} ${title} ${count}`).join(",")}`,
    `help: ${result.help} ${result.helpPage ? result.helpPage.url : "-"}`,
    ...await Promise.all(result.results.map((found) => page(found, numberedMarks(result.marking)))),
  ];
}

const answers = {
  words: ({ texts }) => texts.map(searchWords),
  stems: ({ words }) => words.map(stem),
  // How many bytes each takes when it is sent.
  sizes: ({ texts }) => texts.map((text) => zlib.brotliCompressSync(Buffer.from(text)).length),
  async queries({ files, queries }) {
    const engine = createEngine(loadFrom(files));
    const found = [];
    for (const query of queries) found.push(await answer(engine, query));
    return found;
  },
  // Mutated files: each must give an answer or an error, and nothing else.
  async broken({ files, mutations, queries }) {
    const outcomes = [];
    for (const { name, at, cut, bytes } of mutations) {
      const load = loadFrom(files);
      const engine = createEngine(async (asked) => {
        const found = await load(asked);
        if (asked !== name) return found;
        return Uint8Array.from([...found.subarray(0, at), ...bytes, ...found.subarray(at + cut)]);
      });
      let outcome = "";
      for (const query of queries) {
        try {
          const { results, marking } = await engine.search(query, { live: true });
          for (const { text } of results) excerptOf(await text(), numberedMarks(marking));
          outcome = outcome || "answer";
        } catch (error) {
          outcome = /^The search index/.test(error.message) ? "error" : String(error.stack);
        }
      }
      outcomes.push(outcome);
    }
    return outcomes;
  },
  // What each query fetches, all that is asked for at one time together.
  async rounds({ files, queries }) {
    const all = [];
    for (const query of queries) {
      const rounds = [];
      let waiting = null;
      const load = loadFrom(files);
      const engine = createEngine((name) => {
        waiting = waiting || new Promise((resolve) => {
          rounds.push([]);
          setImmediate(() => {
            waiting = null;
            resolve();
          });
        });
        rounds[rounds.length - 1].push(name);
        return waiting.then(() => load(name));
      });
      await engine.search(query);
      all.push(rounds.map((names) => [...new Set(names.map((name) => name[0]))].sort().join("")));
    }
    return all;
  },
  // A site published anew while someone reads: the first files that are asked for are gone.
  async republished({ old, files, query }) {
    const asked = [];
    let roots = 0;
    const [before, after] = [loadFrom(old), loadFrom(files)];
    const engine = createEngine((name) => {
      asked.push(name);
      if (name === "root") roots += 1;
      return name === "root" && roots === 1 ? before(name) : after(name);
    });
    const found = await answer(engine, { text: query, options: {} });
    return [String(roots), ...found];
  },
  async alwaysStale({ files }) {
    let roots = 0;
    const load = loadFrom(files);
    const engine = createEngine(async (name) => {
      if (name !== "root") throw Object.assign(new Error("gone"), { stale: true });
      roots += 1;
      return load(name);
    });
    const outcome = await engine.search("calf").then(() => "answer", (error) => error.message);
    return [String(roots), outcome];
  },
};

(async () => {
  const { kind, ...request } = JSON.parse(fs.readFileSync(requests, "utf8"));
  process.stdout.write(JSON.stringify(await answers[kind](request)));
})().catch((error) => {
  console.error(error);
  process.exit(1);
});
