// The word of the site that someone may have meant with one that isn't there.
const firstSounds = [
  [3, /^(f|ph)/], [9, /^[kgp]?n/], [11, /^w?r/], [12, /^([szx]|ps|c[eiy])/], [0, /^[aeiouyh]/],
  [1, /^b/], [2, /^d/], [4, /^g/], [5, /^j/], [6, /^[kqc]/], [7, /^l/], [8, /^m/], [10, /^p/],
  [13, /^t/], [14, /^v/], [15, /^w/], [16, /^\d/], [17, /^/],
];
const soundClassOf = (word) => firstSounds.find(([, sound]) => sound.test(word))[0];

// How a word sounds, about: what is often confused is written in one way.
const soundOf = (word) => word
  .replace(/^[kgp]n/, "n").replace(/^wr/, "r").replace(/^(ps|x)/, "s").replace(/ph/g, "f")
  .replace(/c(?=[eiy])/g, "s").replace(/[cq]/g, "k").replace(/x/g, "ks").replace(/z/g, "s")
  .replace(/y/g, "i").replace(/h/g, "").replace(/[ao]e/g, "e").replace(/(.)\1+/g, "$1");

// How many letters must be put in, left out, changed or swapped with the next one; `limit` + 1 if
// it's more than `limit`. Known as optimal string alignment.
function distance(one, other, limit) {
  const far = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return far;
  let before = [];
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      let cost = Math.min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (isSame ? 0 : 1));
      if (
        row > 1 && column > 1 && one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      ) cost = Math.min(cost, before[column - 2] + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return far;
    before = previous;
    previous = current;
  }
  return Math.min(previous[other.length], far);
}

function readLexicon(reader) {
  let key = "";
  return reader.list(() => {
    key = reader.nextKey(key);
    const word = wordOf(key);
    return { word, sound: soundOf(word), pages: reader.byte() / 16 * Math.log10(2) };
  });
}

// Words of fewer letters, with digits or of a question's frame are never taken for another.
const isCorrectable = (word) => word.length > 3 && !/\d/.test(word) && !frameWords.has(word);

function correct(word, lexicon) {
  const limit = word.length < 8 ? 1 : 2;
  const sound = soundOf(word);
  let best = null;
  let bestRank = Infinity;
  for (const candidate of lexicon) {
    if (Math.abs(candidate.word.length - word.length) > limit + 2) continue;
    const bySound = distance(sound, candidate.sound, limit + 1);
    if (bySound > limit + 1) continue;
    const byLetter = distance(word, candidate.word, limit + 2);
    if (byLetter > limit && (bySound > limit || byLetter > limit + 2)) continue;
    const rank = Math.round((1.1 * (byLetter + bySound) - candidate.pages) * 1e6);
    if (rank < bestRank) [best, bestRank] = [candidate.word, rank];
  }
  return best;
}
