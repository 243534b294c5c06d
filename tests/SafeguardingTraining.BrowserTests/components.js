// What a page is made of, one line each: everything an accessibility rule asks about an element, and nothing of its words.
// Two elements with one line are sound or unsound together; a page whose lines were all seen sound needs no second look.
() => {
  // Of these it matters that they are there and say something, not what they say.
  const free = new Set([
    "action", "aria-label", "datetime", "formaction", "height", "id", "maxlength", "name", "placeholder", "src", "title", "value", "width",
    "cx", "cy", "d", "fill-opacity", "points", "r", "transform", "viewBox", "x", "x1", "x2", "y", "y1", "y2",
  ]);
  const references = ["for", "aria-controls", "aria-describedby", "aria-labelledby", "aria-owns", "aria-activedescendant", "list"];
  // Of these the rules ask what they hold; for anything else it does not matter.
  const structured = "html, head, ul, ol, dl, dl > div, table, thead, tbody, tr, fieldset, details, figure, select, optgroup, [role]";
  const landmarks = "header, nav, main, footer, aside, [role], :is(section, form):is([aria-label], [aria-labelledby])";
  const all = [...document.querySelectorAll("*")].filter(element => !element.matches("head script, head style, head link"));
  const ids = Map.groupBy(document.querySelectorAll("[id]"), element => element.getAttribute("id"));
  const steps = new Map();
  const looks = new Map();
  const speaking = new Set();
  for (const words = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT); words.nextNode();) {
    let element = words.currentNode.data.trim() ? words.currentNode.parentElement : null;
    for (; element?.checkVisibility() && !speaking.has(element); element = element.parentElement) {
      speaking.add(element);
    }
  }

  const hasOwnWords = element => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
  const kinds = element => [...new Set([...element.children].map(child => child.localName))].sort().join();

  // The way down to an element, by what each step is and not by which one of several.
  function step(element) {
    if (!steps.has(element)) {
      const marks = ["role", "aria-hidden", "tabindex", "lang"]
        .filter(name => element.hasAttribute(name))
        .map(name => `[${name}=${element.getAttribute(name)}]`);
      const above = element.parentElement ? `${step(element.parentElement)}>` : "";
      steps.set(element, above + [element.localName, ...[...element.classList].sort()].join(".") + marks.join(""));
    }
    return steps.get(element);
  }

  const seen = ["color", "fontSize", "fontWeight", "opacity", "textDecorationLine", "position", "filter", "textShadow"];

  // How it looks, as far as contrast and finding a link in a sentence go; what lies behind it comes from above.
  function look(element) {
    if (!looks.has(element)) {
      const style = getComputedStyle(element);
      const behind = style.backgroundImage !== "none" || !/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor);
      const base = element.parentElement ? look(element.parentElement).behind : "page";
      looks.set(element, {
        behind: behind ? `${style.backgroundColor} ${style.backgroundImage}` : base,
        own: seen.map(name => style[name]).join(),
        scrolls: /auto|scroll/.test(style.overflowX + style.overflowY)
          && (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth),
      });
    }
    return looks.get(element);
  }

  const at = id => !ids.has(id) ? "nowhere" : speaking.has(ids.get(id)[0]) || ids.get(id)[0].value ? "speaks" : "is there";
  const reference = (name, value) => `${name}:${value.split(/\s+/).map(at).join()}`;
  function said({ ownerElement, name, value }) {
    return name === "class" ? "" :
      references.includes(name) ? reference(name, value) :
      name === "href" ? (value.startsWith("#") ? reference(name, value.slice(1)) : "href") :
      name.startsWith("data-") || (name === "content" && ownerElement.getAttribute("name") !== "viewport") ? "" :
      free.has(name) ? `${name}:${value.trim() ? "said" : "empty"}` :
      `${name}=${value}`;
  }

  function line(element) {
    const { behind, own, scrolls } = look(element);
    return [
      step(element),
      [...element.attributes].map(said).filter(Boolean).sort().join(" "),
      element.matches("dt, dd, summary, legend, caption") ? `after:${element.previousElementSibling?.localName ?? ""}` : "",
      element.matches(structured) ? `holds:${kinds(element)}` : "",
      element.checkVisibility() ? "" : "unseen",
      speaking.has(element) ? "speaks" : "silent",
      hasOwnWords(element) ? `words ${own} on ${behind}` : "",
      element.parentElement && hasOwnWords(element.parentElement) ? "in a sentence" : "",
      element.labels ? `labels:${[...element.labels].map(label => speaking.has(label)).join()}` : "",
      "value" in element && element.localName === "input" && /submit|button|reset/.test(element.type) ? `value:${!!element.value}` : "",
      element.disabled ? "disabled" : "",
      ids.get(element.getAttribute("id"))?.length > 1 ? "id given twice" : "",
      scrolls ? "scrolls" : "",
    ].filter(Boolean).join(" | ");
  }

  const headings = all.filter(element => element.matches("h1, h2, h3, h4, h5, h6, [role=heading]") && element.checkVisibility());
  const level = heading => heading?.getAttribute("aria-level") ?? heading?.localName ?? "none";
  const label = element => element.getAttribute("aria-label") ?? ids.get(element.getAttribute("aria-labelledby"))?.[0]?.textContent ?? "";
  const kind = element => `${element.localName} ${element.getAttribute("role") ?? ""} ${label(element)}`;
  const same = Map.groupBy(document.querySelectorAll(landmarks), kind);
  return [...new Set([
    ...all.map(line),
    ...headings.map((heading, place) => `heading ${level(heading)} after ${level(headings[place - 1])}`),
    `top headings: ${headings.filter(heading => level(heading) === "h1").length}`,
    `title: ${document.title.trim() ? "said" : "empty"}`,
    ...[...same].filter(([, several]) => several.length > 1).map(([of]) => `several landmarks: ${of}`),
  ])].join("\n");
}
