// Which of a text's words to mark: by stem, by beginning, or as part of a name of several words.
// Each kind of mark has a number of its own.
function numberedMarks({ stems, names, beginning }) {
  const numbers = new Map(stems.map((stem, index) => [stem, index + 1]));
  const phrases = names.filter((name) => name.length > 1);
  for (const [stem, ...more] of names) {
    if (stem && !more.length && !numbers.has(stem)) numbers.set(stem, numbers.size + 1);
  }
  return { numbers, phrases, beginning };
}

// The words with their marks, 0 for none; one that goes on with a marked name says so.
function markedWords(words, { numbers, phrases, beginning }) {
  const marked = words.map((word) => {
    const isBegun = beginning && word.plain.startsWith(beginning);
    return { ...word, mark: numbers.get(word.stem) || (isBegun ? 99 : 0), goesOn: false };
  });
  phrases.forEach((phrase, number) => {
    for (let at = 0; at + phrase.length <= marked.length; at += 1) {
      if (!phrase.every((stem, index) => marked[at + index].stem === stem)) continue;
      phrase.forEach((_, index) => {
        const word = marked[at + index];
        word.mark = word.mark || 100 + number;
        word.goesOn = word.goesOn || index > 0;
      });
    }
  });
  return marked;
}
