// Asks the browser's engine without a browser.
//
//   node engine.js SEARCH-FOLDER CLIENT-FOLDER < queries
//
// Each line that comes in is a query in JSON, {"text": …, "live": …}; a line with what was found goes
// out for each. The engine's files are those that the browser gets, joined in the same order.
"use strict";
const fs = require("fs");
const path = require("path");
const readline = require("readline");
const vm = require("vm");

const [folder, client] = process.argv.slice(2);
const parts = path.join(client, "Engine");
const script = fs.readdirSync(parts).sort()
  .map((file) => fs.readFileSync(path.join(parts, file), "utf8")).join("\n");
const createEngine = vm.runInThisContext("(function () {'use strict';\n" + script + "\nreturn createEngine;})()");

async function load(name) {
  const file = path.join(folder, name + ".bin");
  if (!fs.existsSync(file)) throw Object.assign(new Error(name), {stale: true});
  return new Uint8Array(fs.readFileSync(file));
}

async function main() {
  const engine = createEngine(load);
  await engine.open();
  for await (const line of readline.createInterface({input: process.stdin})) {
    const query = JSON.parse(line);
    const start = process.hrtime.bigint();
    const found = await engine.search(query.text, {groups: [], offset: 0, limit: 10, live: false, ...query});
    process.stdout.write(JSON.stringify({
      urls: found.results.map((result) => result.url),
      titles: found.results.map((result) => result.title),
      words: found.words, total: found.total, missing: found.missing,
      ms: Number(process.hrtime.bigint() - start) / 1e6,
    }) + "\n");
  }
}

main();
