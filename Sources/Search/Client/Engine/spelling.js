// The word of the site that someone may have meant with one that isn't there.
const firstSounds = [
  [3, /^(f|ph)/], [9, /^[kgp]?n/], [11, /^w?r/], [12, /^([szx]|ps|c[eiy])/], [0, /^[aeiouyh]/],
  [1, /^b/], [2, /^d/], [4, /^g/], [5, /^j/], [6, /^[kqc]/], [7, /^l/], [8, /^m/], [10, /^p/],
  [13, /^t/], [14, /^v/], [15, /^w/], [16, /^\d/], [17, /^/],
];
const soundClassOf = (word) => firstSounds.find(([, sound]) => sound.test(word))[0];

// The words that may sound as one does: of its class and of that of its first letter alone; of many,
// those of its first or its last consonant after the first letter, and short ones.
const consonants = ["bfpv", "cgjkqsxz", "dt", "l", "mn", "r"];
async function lexiconFor(site, word) {
  const sounds = [...word.slice(1).replace(/s$/, "")]
    .map((letter) => consonants.findIndex((group) => group.includes(letter)) + 1).filter(Boolean);
  const files = [...new Set([word, word[0]].map(soundClassOf))].flatMap((number) => {
    const checks = site.classes[number] || [];
    const [first = 0, second = 14, third] = sounds;
    const parts = checks.length < 2 ? [0]
      : [first, 7 + (sounds[sounds.length - 1] || 0), third ? first : second];
    return [...new Set(parts)].filter((part) => checks[part]).map((part) => site.file(
      "x-" + number + (checks.length < 2 ? "" : "-" + part), checks[part], readLexicon));
  });
  return (await Promise.all(files)).flat();
}

// How a word sounds, about: what is often confused is written in one way.
const sameSounds = {
  kn: "n", gn: "n", pn: "n", wr: "r", ps: "s", ph: "f", ce: "se", ci: "si", cy: "si", c: "k", q: "k",
  x: "ks", z: "s", y: "i", h: "",
};
const soundOf = (word) => word
  .replace(/^x/, "s").replace(/^([kgp]n|wr|ps)|ph|c[eiy]?|[qxzyh]/g, (part) => sameSounds[part])
  .replace(/[ao]e/g, "e").replace(/(.)\1+/g, "$1");

// How many letters must be put in, left out, changed or swapped with the next one; `limit` + 1 if
// it's more than `limit`. Known as optimal string alignment; only near the diagonal can it be less.
const rows = [0, 1, 2].map(() => new Uint8Array(100));
function distance(one, other, limit) {
  const far = limit + 1;
  const width = other.length;
  if (Math.abs(one.length - width) > limit) return far;
  let [before, previous, current] = rows;
  for (let column = 0; column <= width; column += 1) previous[column] = Math.min(column, far);
  for (let row = 1; row <= one.length; row += 1) {
    const first = Math.max(1, row - limit);
    const last = Math.min(width, row + limit);
    let least = current[first - 1] = first > 1 ? far : Math.min(row, far);
    for (let column = first; column <= last; column += 1) {
      let cost = one[row - 1] === other[column - 1] ? previous[column - 1]
        : 1 + Math.min(previous[column], current[column - 1], previous[column - 1]);
      if (
        row > 1 && column > 1 && one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      ) cost = Math.min(cost, before[column - 2] + 1);
      current[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return far;
    current[last + 1] = far;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(previous[width], far);
}

function readLexicon(reader) {
  let key = "";
  return reader.list(() => {
    key = reader.nextKey(key);
    const word = wordOf(key);
    const code = reader.byte();
    const pages = (code & 127) / 8 * Math.log10(2);
    return { word, sound: soundOf(word), pages, isName: code > 127 };
  });
}

// The words of a term shard: those whose beginning is that of a misspelt one, mostly.
function wordsOfShard(root, entries) {
  return [...entries.values()].filter(({ own, key }) => own && !key.includes(" "))
    .flatMap(({ own, key, forms }) => {
      const pages = Math.log10(own.units);
      const isName = placesOf(root, own).places.some((place) => !(place & 15));
      return (forms.length ? forms : [key]).map(wordOf)
        .map((word) => ({ word, sound: soundOf(word), pages, isName }));
    });
}

// Very short and very long words, those with digits and those of a question's frame stay.
const isCorrectable = (word) => /^\D{4,40}$/.test(word) && !frameWords.has(word);

// The likeliest words first; of words with the same stem only that.
function correctionsOf(word, lexicon) {
  const limit = word.length < 8 ? 1 : 2;
  const sound = soundOf(word);
  const found = [];
  for (const candidate of lexicon) {
    if (Math.abs(candidate.word.length - word.length) > limit + 3) continue;
    const bySound = distance(sound, candidate.sound, limit + 1);
    if (bySound > limit + 1 && distance(word, candidate.word, 1) > 1) continue;
    const byLetter = distance(word, candidate.word, limit + 3);
    if (byLetter > limit && (bySound > limit || byLetter + bySound > limit + 4)) continue;
    const likelihood = candidate.pages + candidate.isName;
    const rank = Math.round((1.1 * (byLetter + bySound) - likelihood) * 1e6);
    found.push({ ...candidate, stem: stem(candidate.word), byLetter, rank });
  }
  const stems = new Set();
  return found.sort((a, b) => a.rank - b.rank)
    .filter((one) => !stems.has(one.stem) && stems.add(one.stem));
}
