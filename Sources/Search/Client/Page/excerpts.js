// The part of a text with the most marks close together: about 160 characters, from a sentence's
// beginning if one is near. It is given in pieces, some of which are to be marked.
function excerptOf({ text, words: all }, marking) {
  const words = markedWords(all, marking);
  if (!words.length) return [{ text: text.slice(0, 160), mark: false }];
  let [first, last, most] = [0, 0, 0];
  words.forEach((begun, from) => {
    if (!begun.mark) return;
    const kinds = new Set();
    let [to, count] = [from, 0];
    for (let at = from; at < words.length && words[at].end - begun.start <= 120; at += 1) {
      if (!words[at].mark) continue;
      kinds.add(words[at].mark);
      count += 1;
      to = at;
    }
    const score = kinds.size * 1000 + count;
    if (score > most) [first, last, most] = [from, to, score];
  });
  const begin = beginningOf(text, words, first, words[last].end);
  let end = words.length;
  while (end > last + 1 && words[end - 1].end - words[begin].start > 160) end -= 1;
  return piecesOf(text, words, begin, end);
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

// A name of several words is one piece.
function piecesOf(text, words, begin, end) {
  const pieces = begin ? [{ text: "… ", mark: false }] : [];
  let position = begin ? words[begin].start : 0;
  const add = (upTo, mark) => {
    if (upTo > position) pieces.push({ text: text.slice(position, upTo), mark });
    position = Math.max(position, upTo);
  };
  for (let at = begin; at < end; at += 1) {
    if (!words[at].mark || words[at].start < position) continue;
    add(words[at].start, false);
    while (at + 1 < end && words[at + 1].goesOn) at += 1;
    add(words[at].end, true);
  }
  const isWhole = end === words.length;
  add(isWhole ? text.length : words[end - 1].end, false);
  return isWhole ? pieces : [...pieces, { text: " …", mark: false }];
}
