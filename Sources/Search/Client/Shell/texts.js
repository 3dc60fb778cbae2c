// What readers are told is written in the templates, in whatever language the site is: as data-…
// attributes with {slots}, and as <template data-part> elements with places for values.
const language = document.documentElement.lang || "en";
const plurals = new Intl.PluralRules(language);
const written = (number) => number.toLocaleString(language);

function fill(pattern, values) {
  return (pattern || "").replace(/\{(\w+)\}/g, (slot, name) => values[name] ?? slot);
}

// `count` has a form for each plural of the language: data-results-one, data-results-other …
function fillCounted(texts, name, count, values) {
  const form = plurals.select(count).replace(/^./, (letter) => letter.toUpperCase());
  return fill(texts[name + form] || texts[name + "Other"], { ...values, count: written(count) });
}

// In how many results a search ended, as the page's heading and the status say it.
function resultsText(texts, result, text) {
  const name = result.isCapped ? "resultsMore" : "results";
  return fillCounted(texts, name, result.total, { text });
}

const mostNames = 6;

// What else was looked for: other names of a thing, and likelier spellings of a rare word.
function alsoSearched({ words }) {
  const also = [...new Set(words.flatMap(({ also }) => also))];
  if (also[mostNames]) also.splice(mostNames, also.length, "…");
  return also.join(", ");
}

// An element like the template's: `data-slot` takes a text or nodes, `data-link` an address, and
// `data-with` is left out if its value is empty.
function makePart(name, values) {
  const template = document.querySelector(`template[data-part="${name}"]`);
  const part = template.content.firstElementChild.cloneNode(true);
  const each = (key, change) => {
    for (const element of [part, ...part.querySelectorAll(`[data-${key}]`)]) {
      if (key in element.dataset) change(element, values[element.dataset[key]]);
    }
  };
  each("with", (element, value) => {
    if ((value ?? "").length === 0) element.remove();
  });
  each("slot", (element, value) => element.replaceChildren(...[value ?? ""].flat()));
  each("link", (element, value) => (element.href = value));
  return part;
}

function showIf(element, isShown) {
  if (element) element.hidden = !isShown;
  return isShown;
}

// Says a thing once, when the reader has stopped typing for a while: a screen reader would otherwise
// be cut off by its own news. That there is nothing, or help to be had at once, may interrupt.
const quietTime = 1400;

function makeAnnouncer(form) {
  const polite = form.querySelector("[role=status]");
  const assertive = form.querySelector("[role=alert]");
  let timer = 0;
  return (text, isUrgent = false) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const says = [[polite, isUrgent ? "" : text.trim()], [assertive, isUrgent ? text.trim() : ""]];
      for (const [region, news] of says) if (region.textContent !== news) region.textContent = news;
    }, quietTime);
  };
}
