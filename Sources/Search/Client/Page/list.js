// The results that are shown, each with the heading and the words that were found.
function makeResultList(list) {
  // Excerpts are texts of their own, fetched for what comes into sight.
  const foundIn = new WeakMap();
  const sight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      showExcerpt(target);
    }
  }, { rootMargin: "200px" });

  async function showExcerpt(item) {
    const { result, marking } = foundIn.get(item);
    const found = await result.text().catch(() => null);
    if (!found) return;
    const pieces = excerptOf(found, marking);
    item.querySelector("[data-slot=excerpt]").replaceChildren(...pieces.map(({ text, mark }) => {
      if (!mark) return text;
      const marked = document.createElement("mark");
      marked.textContent = text;
      return marked;
    }));
  }

  function add({ results, marking }) {
    const marks = numberedMarks(marking);
    for (const result of results) {
      const address = pageAddress(result.url);
      const heading = result.heading;
      const item = makePart("result", {
        address, title: result.title, group: result.group.title, reviewed: result.reviewed,
        place: heading && address + "#" + encodeURIComponent(heading.id),
        heading: heading && heading.title, excerpt: result.lead, missing: listed(result.missing),
      });
      item.querySelectorAll("[data-date]").forEach((time) => showDay(time, result.reviewed));
      foundIn.set(item, { result, marking: marks });
      list.append(item);
      sight.observe(item);
    }
  }

  function showDay(time, date) {
    const day = new Date(date + "T00:00:00Z");
    time.dateTime = date;
    time.textContent = day.toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
  }

  return { add };
}

const listed = (words) => (words || []).join(", ");
