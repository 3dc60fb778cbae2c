// Which of a text's words to mark: by stem, by beginning, or as part of a name of several words.
function marksOf(words, names, beginning) {
  const stems = new Map();
  words.forEach((word, index) => stems.set(word, index + 1));
  const phrases = [];
  for (const name of names) {
    const parts = stemsOf(name);
    if (parts.length > 1) phrases.push(parts);
    else if (parts.length && !stems.has(parts[0])) stems.set(parts[0], stems.size + 1);
  }
  const initials = new Set([...stems.keys(), ...phrases.flat()].map((stem) => stem[0]));
  return { stems, phrases, beginning, initials };
}

const stemsOf = (text) => wordsOf(fold(text)).map(({ plain }) => stem(withoutCommas(plain)));

// Each word's mark, or nothing.
function markWords(words, { stems, phrases, beginning, initials }) {
  // A stem begins as its words do, so most words need none.
  const found = words.map(({ plain }) => initials.has(plain[0]) ? stem(withoutCommas(plain)) : "");
  const marks = found.map((one, index) => (
    stems.get(one) || (beginning && words[index].plain.startsWith(beginning) ? 99 : 0)));
  phrases.forEach((phrase, number) => {
    for (let at = 0; at + phrase.length <= found.length; at += 1) {
      if (!phrase.every((one, index) => found[at + index] === one)) continue;
      phrase.forEach((_, index) => { marks[at + index] = marks[at + index] || 100 + number; });
    }
  });
  return marks;
}

// The part of a text with the most marks close together: about 160 characters, from a sentence's
// beginning if one is near.
function excerptOf(text, marking) {
  const words = wordsIn(text);
  const marks = markWords(words, marking);
  let [first, last, most] = [0, 0, 0];
  for (let from = 0; from < words.length; from += 1) {
    if (!marks[from]) continue;
    const kinds = new Set();
    let [to, count] = [from, 0];
    for (let at = from; at < words.length && words[at].end - words[from].start <= 120; at += 1) {
      if (!marks[at]) continue;
      kinds.add(marks[at]);
      count += 1;
      to = at;
    }
    const score = kinds.size * 1000 + count;
    if (score > most) [first, last, most] = [from, to, score];
  }
  if (!words.length) return [{ text: text.slice(0, 160), mark: false }];
  const begin = beginningOf(text, words, first, words[last].end);
  let end = words.length;
  while (end > last + 1 && words[end - 1].end - words[begin].start > 160) end -= 1;
  return segmentsOf(text, words.slice(begin, end), marks.slice(begin, end), {
    isWholeBefore: begin === 0, isWholeAfter: end === words.length,
  });
}

// The word to begin with so that the excerpt leads up to its first mark.
function beginningOf(text, words, first, end) {
  const isEarlyEnough = (at, room) => at >= 0 && end - words[at].start <= room;
  const start = words[first].start;
  let early = first;
  for (let at = first; isEarlyEnough(at, 160) && start - words[at].start <= 60; at -= 1) {
    if (at === 0 || /[.!?:] $/.test(text.slice(0, words[at].start).slice(-2))) {
      early = at;
      break;
    }
    if (start - words[at].start <= 30) early = at;
  }
  // Near the text's end there is more room before.
  if (text.length - words[early].start < 160) {
    end = text.length;
    while (isEarlyEnough(early - 1, 160)) early -= 1;
  }
  return early;
}

function segmentsOf(text, words, marks, { isWholeBefore, isWholeAfter }) {
  const segments = [];
  let position = isWholeBefore ? 0 : words[0].start;
  let plain = isWholeBefore ? "" : "… ";
  words.forEach((word, index) => {
    if (!marks[index] || word.start < position) return;
    plain += text.slice(position, word.start);
    if (plain) segments.push({ text: plain, mark: false });
    segments.push({ text: text.slice(word.start, word.end), mark: true });
    position = word.end;
    plain = "";
  });
  plain += isWholeAfter ? text.slice(position)
    : text.slice(position, words[words.length - 1].end) + " …";
  if (plain) segments.push({ text: plain, mark: false });
  return segments;
}

// Whether words with these stems stand one after the other in a text.
function hasPhrase(text, stems) {
  const words = wordsIn(text).map(({ plain }) => withoutCommas(plain));
  return words.some((_, at) => (
    at + stems.length <= words.length &&
    stems.every((one, index) => words[at + index][0] === one[0] && stem(words[at + index]) === one)));
}
