// The map of a story under somebody's hands: larger and smaller, a small map with a frame to drag, scenes to find, arrows that walk along the
// ways, and what is written from it into the text. On the desk it follows each edit; on a page of its own its forms are sent as they are.

const desk = document.getElementById("desk-map") && (await import("./desk.js")).desk;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const smallest = 0.15;
const largest = 2;
const leastToRead = 0.6;
const svgSpace = "http://www.w3.org/2000/svg";

class StoryMap {
  constructor(panel) {
    this.panel = panel;
    this.zoom = 1;
    this.at = panel.dataset.at ?? null;
    this.folded = null;
    this.through = false;
    this.pan = panel.querySelector(".map-pan");
    this.said = panel.querySelector("[data-said]");
    for (const hidden of panel.querySelectorAll("[data-scripted], .map-find")) {
      hidden.hidden = false;
    }
    this.pan.classList.add("map-pan--grab");
    this.prepare();
    this.listen();
    // All of it where it can still be read; else the start, and the small map beside it.
    this.fit(leastToRead);
    this.choose(this.at, { show: true });
    if (this.at === null) {
      this.show(this.svg.querySelector(".map__card--start") ?? this.cards.values().next().value);
    }
    this.isReady = true;
  }

  get svg() {
    return this.pan.querySelector("svg.map");
  }

  // ------------------------------------------------------------------ what is there

  prepare() {
    const svg = this.svg;
    this.cards = new Map([...svg.querySelectorAll(".map__card")].map((card) => [card.dataset.key, card]));
    this.ways = [...svg.querySelectorAll(".map__way")];
    for (const open of svg.querySelectorAll("a")) {
      open.setAttribute("tabindex", "-1");
    }
    for (const row of svg.querySelectorAll(".map__row")) {
      row.setAttribute("tabindex", "-1");
      row.setAttribute("role", "link");
      row.querySelector("title").textContent = this.sayRow(row);
    }
    this.first()?.setAttribute("tabindex", "0");
    const mini = this.panel.querySelector(".map-mini svg");
    this.frame = document.createElementNS(svgSpace, "rect");
    this.frame.setAttribute("class", "map-mini__frame");
    this.frame.setAttribute("rx", "12");
    mini?.append(this.frame);
    this.mini = mini;
    this.resize();
  }

  sayRow(row) {
    const words = row.querySelector("title")?.textContent ?? "";
    const ends = this.waysOf(row).map((way) => this.nameOf(way.dataset.to));
    return ends.length > 0 ? `${words.replace(/[.]$/, "")}: leads to ${ends.join(" or ")}` : words;
  }

  nameOf(key) {
    const card = this.cards.get(key) ?? this.cardOf(key);
    return card?.querySelector("a title")?.textContent.split(",")[0] ?? card?.querySelector("text")?.textContent ?? key;
  }

  /** The card that a scene is on: its own, or the stack of its part. */
  cardOf(key) {
    if (key === null || key === undefined) {
      return undefined;
    }
    if (this.cards.has(key)) {
      return this.cards.get(key);
    }
    const link = this.panel.querySelector(`.map-parts [data-scene="${CSS.escape(key)}"]`);
    const part = link?.closest("details")?.querySelector("[data-fold]")?.dataset.fold;
    return part === undefined ? undefined : this.cards.get(`part:${part}`);
  }

  waysOf(row) {
    const from = row.closest(".map__card").dataset.key;
    return this.ways.filter((way) => way.dataset.from === from && (way.dataset.option ?? "") === (row.dataset.option ?? ""));
  }

  waysFrom(key) {
    return this.ways.filter((way) => this.cardOf(way.dataset.from)?.dataset.key === key);
  }

  waysTo(key) {
    return this.ways.filter((way) => this.cardOf(way.dataset.to)?.dataset.key === key);
  }

  first() {
    return (this.cardOf(this.at) ?? this.cards.values().next().value)?.querySelector("a");
  }

  say(words) {
    this.said.textContent = words;
  }

  // ------------------------------------------------------------------ larger and smaller

  get size() {
    const svg = this.svg;
    return { width: Number(svg.dataset.width), height: Number(svg.dataset.height) };
  }

  resize() {
    const { width, height } = this.size;
    this.svg.setAttribute("width", width * this.zoom);
    this.svg.setAttribute("height", height * this.zoom);
    this.panel.querySelector("[data-percent]").textContent = `${Math.round(this.zoom * 100)}%`;
    this.drawFrame();
  }

  /** Keeps what is at this place of the window where it is. */
  zoomTo(zoom, x = this.pan.clientWidth / 2, y = this.pan.clientHeight / 2) {
    const next = Math.min(largest, Math.max(smallest, zoom));
    const [left, top] = [(this.pan.scrollLeft + x) / this.zoom, (this.pan.scrollTop + y) / this.zoom];
    this.zoom = next;
    this.resize();
    this.pan.scrollLeft = left * next - x;
    this.pan.scrollTop = top * next - y;
  }

  fit(least = smallest) {
    const { width, height } = this.size;
    this.zoomTo(Math.max(least, Math.min(1, (this.pan.clientWidth - 8) / width, (this.pan.clientHeight - 8) / height)));
  }

  drawFrame() {
    if (!this.frame) {
      return;
    }
    const { width, height } = this.size;
    const [x, y] = [this.pan.scrollLeft / this.zoom, this.pan.scrollTop / this.zoom];
    this.frame.setAttribute("x", x);
    this.frame.setAttribute("y", y);
    this.frame.setAttribute("width", Math.min(width - x, this.pan.clientWidth / this.zoom));
    this.frame.setAttribute("height", Math.min(height - y, this.pan.clientHeight / this.zoom));
  }

  /** Puts a place of the map in the middle. */
  lookAt(x, y) {
    this.pan.scrollLeft = x * this.zoom - this.pan.clientWidth / 2;
    this.pan.scrollTop = y * this.zoom - this.pan.clientHeight / 2;
  }

  show(card) {
    if (!card) {
      return;
    }
    const [view, box] = [this.pan.getBoundingClientRect(), card.getBoundingClientRect()];
    const isSeen = box.left >= view.left && box.right <= view.right && box.top >= view.top + 30 && box.bottom <= view.bottom;
    if (!isSeen) {
      this.pan.scrollTo({
        left: this.pan.scrollLeft + box.left - view.left - Math.max(40, (view.width - box.width) / 3),
        top: this.pan.scrollTop + box.top - view.top - Math.max(50, (view.height - box.height) / 2),
        behavior: !this.isReady || still.matches || document.documentElement.classList.contains("still") ? "auto" : "smooth",
      });
    }
  }

  // ------------------------------------------------------------------ one scene chosen

  choose(key, { show = false, focus = false } = {}) {
    const card = this.cardOf(key);
    this.at = card ? key : null;
    for (const [other, one] of this.cards) {
      one.classList.toggle("is-here", one === card && this.at !== null);
      if (one !== card) {
        one.classList.remove("map__card--here");
      }
    }
    for (const way of this.ways) {
      const isFrom = this.at !== null && this.cardOf(way.dataset.from) === card;
      way.classList.toggle("is-here", isFrom);
      way.classList.toggle("is-in", this.at !== null && !isFrom && this.cardOf(way.dataset.to) === card);
      way.classList.remove("map__way--here");
      if (isFrom) {
        way.parentNode.append(way);
      }
    }
    for (const link of this.panel.querySelectorAll(".map-parts [data-scene]")) {
      link.toggleAttribute("aria-current", false);
      if (link.dataset.scene === this.at) {
        link.setAttribute("aria-current", "true");
        link.closest("details").open = true;
        const list = link.closest(".map-parts");
        const below = link.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom;
        const above = list.getBoundingClientRect().top - link.getBoundingClientRect().top;
        list.scrollTop += Math.max(0, below) - Math.max(0, above);
      }
    }
    for (const id of ["scene-scene", "option-scene", "title-scene"]) {
      const field = this.panel.querySelector(`#${id}`);
      if (field && this.at !== null && !field.closest("details").open && [...field.options].some((one) => one.value === this.at)) {
        field.value = this.at;
      }
    }
    this.placeAdding(card);
    this.drawThrough();
    if (card) {
      if (show) {
        this.show(card);
      }
      if (focus) {
        this.focus(card.querySelector("a"));
      }
    }
  }

  /** "Add an option" stands under the chosen scene. */
  placeAdding(card) {
    let add = this.svg.querySelector(".map__add");
    const canAdd = card?.classList.contains("map__card--scene") && !card.classList.contains("map__card--ending");
    if (!canAdd || this.at === null) {
      add?.remove();
      return;
    }
    if (!add) {
      add = document.createElementNS(svgSpace, "a");
      add.setAttribute("class", "map__add");
      add.setAttribute("href", "#add-option");
      add.setAttribute("tabindex", "-1");
      const ground = document.createElementNS(svgSpace, "rect");
      const text = document.createElementNS(svgSpace, "text");
      for (const [name, value] of Object.entries({ height: 30, rx: 6 })) {
        ground.setAttribute(name, value);
      }
      for (const [name, value] of Object.entries({ x: 12, y: 20, "font-size": 14 })) {
        text.setAttribute(name, value);
      }
      text.textContent = "+ Add an option";
      add.append(ground, text);
      this.svg.append(add);
    }
    const edge = card.querySelector(".map__ground");
    add.querySelector("rect").setAttribute("width", edge.getAttribute("width"));
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\)/.exec(card.getAttribute("transform"));
    add.setAttribute("transform", `translate(${x} ${Number(y) + Number(edge.getAttribute("height")) + 6})`);
  }

  /** Everything that the chosen scene can come from and lead to. */
  drawThrough() {
    const card = this.through && this.at !== null ? this.cardOf(this.at) : null;
    const kept = new Set();
    if (card) {
      for (const [next, end] of [
        [(key) => this.waysFrom(key), "to"],
        [(key) => this.waysTo(key), "from"],
      ]) {
        const open = [card.dataset.key];
        const seen = new Set(open);
        while (open.length > 0) {
          const key = open.pop();
          kept.add(key);
          for (const way of next(key)) {
            const other = this.cardOf(way.dataset[end])?.dataset.key;
            if (other !== undefined && !seen.has(other)) {
              seen.add(other);
              open.push(other);
            }
          }
        }
      }
    }
    for (const [key, one] of this.cards) {
      one.classList.toggle("is-off", card !== null && !kept.has(key));
    }
    for (const way of this.ways) {
      const [from, to] = [this.cardOf(way.dataset.from)?.dataset.key, this.cardOf(way.dataset.to)?.dataset.key];
      way.classList.toggle("is-off", card !== null && !(kept.has(from) && kept.has(to)));
    }
  }

  // ------------------------------------------------------------------ keys

  focus(element) {
    for (const other of this.svg.querySelectorAll('[tabindex="0"]')) {
      other.setAttribute("tabindex", "-1");
    }
    element?.setAttribute("tabindex", "0");
    element?.focus({ preventScroll: true });
    this.show(element?.closest(".map__card"));
  }

  key(event) {
    if (event.target.closest("input, select, textarea, form")) {
      return;
    }
    const { key } = event;
    if (key === "+" || key === "=" || key === "-" || key === "0") {
      if (!event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        key === "0" ? this.fit() : this.zoomTo(this.zoom * (key === "-" ? 1 / 1.2 : 1.2));
      }
      return;
    }
    const card = event.target.closest(".map__card");
    if (!card) {
      if (event.target === this.pan && key === "Enter") {
        event.preventDefault();
        this.focus(this.first());
      }
      return;
    }
    const row = event.target.closest(".map__row");
    const walks = { ArrowRight: () => this.along(card, row), ArrowLeft: () => (row ? card.querySelector("a") : this.back(card)), ArrowDown: () => this.down(card, event.target, 1), ArrowUp: () => this.down(card, event.target, -1) };
    if (key in walks) {
      event.preventDefault();
      const to = walks[key]();
      if (to) {
        const scene = to.closest(".map__card").dataset.key;
        if (scene !== this.at) {
          this.choose(scene);
        }
        this.focus(to);
      }
    } else if (key === "Enter" || key === " ") {
      event.preventDefault();
      this.open(card, row);
    }
  }

  along(card, row) {
    const ways = row ? this.waysOf(row) : this.waysFrom(card.dataset.key);
    for (const way of ways) {
      const to = this.cardOf(way.dataset.to);
      if (to && to !== card) {
        return to.querySelector("a");
      }
    }
    return null;
  }

  back(card) {
    for (const way of this.waysTo(card.dataset.key)) {
      const from = this.cardOf(way.dataset.from);
      if (from && from !== card) {
        return from.querySelector(`.map__row[data-option="${way.dataset.option ?? ""}"]`) ?? from.querySelector("a");
      }
    }
    return null;
  }

  down(card, target, step) {
    const stops = [card.querySelector("a"), ...card.querySelectorAll(".map__row, .map__state ~ .map__state")];
    const next = stops.indexOf(target.closest("a, .map__row")) + step;
    if (stops[next]) {
      return stops[next];
    }
    const beside = [...this.cards.values()]
      .filter((other) => other.dataset.column === card.dataset.column)
      .sort((one, other) => Number(one.dataset.y) - Number(other.dataset.y));
    const other = beside[beside.indexOf(card) + step];
    if (!other) {
      return null;
    }
    const rows = other.querySelectorAll(".map__row");
    return step < 0 && rows.length > 0 ? rows[rows.length - 1] : other.querySelector("a");
  }

  /** Enter: the text there, a folded part, or what mends a way to nowhere. */
  open(card, row) {
    if (card.dataset.key.startsWith("part:")) {
      this.turn(Number(card.dataset.key.slice("part:".length)));
    } else if (card.classList.contains("map__card--nowhere")) {
      this.mend(card.dataset.key);
    } else if (desk) {
      desk.goTo(row ? { line: Number(row.dataset.line) } : { scene: card.dataset.key });
    } else {
      const to = card.querySelector("a").getAttribute("href");
      location.href = row ? to.replace(/#line-\d+$/, `#line-${row.dataset.line}`) : to;
    }
  }

  mend(key) {
    const form = [...this.panel.querySelectorAll(".map-mend")].find((one) => one.dataset.key === key);
    const button = form?.querySelector("button[name=to]");
    if (desk && button) {
      this.send(form, button);
    } else {
      (button ?? form?.querySelector("select"))?.focus();
      form?.scrollIntoView({ block: "nearest" });
    }
  }

  // ------------------------------------------------------------------ hands

  listen() {
    this.panel.addEventListener("keydown", (event) => this.key(event));
    this.pan.addEventListener("scroll", () => this.drawFrame(), { passive: true });
    new ResizeObserver(() => this.drawFrame()).observe(this.pan);
    this.pan.addEventListener(
      "wheel",
      (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          const view = this.pan.getBoundingClientRect();
          this.zoomTo(this.zoom * Math.exp(-event.deltaY / 300), event.clientX - view.left, event.clientY - view.top);
        }
      },
      { passive: false },
    );
    this.drag(this.pan, (start, event) => {
      this.pan.scrollLeft = start.left - (event.clientX - start.x);
      this.pan.scrollTop = start.top - (event.clientY - start.y);
    });
    this.panel.querySelector(".map-mini").addEventListener("pointerdown", (event) => this.dragFrame(event));
    this.panel.addEventListener("click", (event) => this.click(event));
    this.panel.querySelector("#find").addEventListener("input", (event) => this.find(event.target.value));
    this.panel.querySelector("#find").addEventListener("keydown", (event) => {
      const found = [...this.panel.querySelectorAll(".map-parts [data-scene]")].find((link) => !link.parentElement.hidden);
      if (event.key === "Enter" && found) {
        event.preventDefault();
        this.reach(found.dataset.scene);
      }
    });
    this.panel.addEventListener("submit", (event) => {
      if (desk) {
        event.preventDefault();
        event.stopPropagation();
        this.send(event.target, event.submitter);
      }
    });
    // One small form at a time; Escape folds it.
    for (const one of this.panel.querySelectorAll(".map-do")) {
      one.addEventListener("toggle", () => {
        if (one.open) {
          for (const other of this.panel.querySelectorAll(".map-do")) {
            other.open = other === one;
          }
          one.querySelector(".govuk-input").focus();
        }
      });
      one.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
          one.open = false;
          one.querySelector("summary").focus();
        }
      });
    }
    const [to, title] = [this.panel.querySelector("#option-to"), this.panel.querySelector("#option-title")];
    const settle = () => (title.closest(".govuk-form-group").hidden = to.value !== "");
    to.addEventListener("change", settle);
    settle();
  }

  drag(pan, move) {
    pan.addEventListener("pointerdown", (event) => {
      if (event.button !== 0 || event.pointerType === "touch") {
        return;
      }
      const start = { x: event.clientX, y: event.clientY, left: pan.scrollLeft, top: pan.scrollTop };
      let dragged = false;
      const moved = (next) => {
        if (!dragged && Math.hypot(next.clientX - start.x, next.clientY - start.y) > 4) {
          dragged = true;
          pan.classList.add("map-pan--drag");
        }
        if (dragged) {
          next.preventDefault();
          move(start, next);
        }
      };
      const ended = () => {
        removeEventListener("pointermove", moved);
        pan.classList.remove("map-pan--drag");
        this.dragged = dragged;
        setTimeout(() => (this.dragged = false));
      };
      addEventListener("pointermove", moved);
      addEventListener("pointerup", ended, { once: true });
      addEventListener("pointercancel", ended, { once: true });
    });
    pan.addEventListener("dragstart", (event) => event.preventDefault());
  }

  dragFrame(event) {
    const point = (one) => {
      const at = new DOMPoint(one.clientX, one.clientY).matrixTransform(this.mini.getScreenCTM().inverse());
      this.lookAt(at.x, at.y);
    };
    if (!event.target.closest("svg")) {
      return;
    }
    event.preventDefault();
    point(event);
    const ended = () => removeEventListener("pointermove", point);
    addEventListener("pointermove", point);
    addEventListener("pointerup", ended, { once: true });
    addEventListener("pointercancel", ended, { once: true });
  }

  click(event) {
    const zoom = event.target.closest("[data-zoom]")?.dataset.zoom;
    if (zoom) {
      zoom === "fit" ? this.fit() : this.zoomTo(this.zoom * (zoom === "in" ? 1.2 : 1 / 1.2));
      return;
    }
    const through = event.target.closest("[data-through]");
    if (through) {
      this.through = !this.through;
      through.setAttribute("aria-pressed", this.through);
      this.say(this.through && this.at === null ? "Choose a scene first." : "");
      this.drawThrough();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const link = event.target.closest("[data-scene]");
    const fold = event.target.closest("[data-fold]");
    if (link) {
      event.preventDefault();
      this.reach(link.dataset.scene);
    } else if (fold) {
      event.preventDefault();
      this.turn(Number(fold.dataset.fold));
    } else if (event.target.closest(".map__add")) {
      event.preventDefault();
      this.panel.querySelector("#add-option").open = true;
    } else if (event.target.closest(".map__card")) {
      this.press(event);
    } else if (event.target.closest("svg.map") && !this.dragged) {
      this.choose(null);
    }
  }

  /** Once chooses a scene; once more, or twice quickly, opens its text. */
  press(event) {
    const card = event.target.closest(".map__card");
    const row = event.target.closest(".map__row");
    event.preventDefault();
    if (this.dragged) {
      return;
    }
    const key = card.dataset.key;
    if (event.target.closest(".map__state")) {
      location.href = event.target.closest(".map__state").getAttribute("href");
    } else if (key.startsWith("part:") || card.classList.contains("map__card--nowhere") || (key === this.at && event.detail !== 0)) {
      this.open(card, row);
    } else {
      this.choose(key);
      this.focus(row ?? card.querySelector("a"));
    }
  }

  // ------------------------------------------------------------------ scenes and parts

  find(words) {
    const wanted = words.trim().toLowerCase();
    let found = 0;
    for (const link of this.panel.querySelectorAll(".map-parts [data-scene]")) {
      const isIt = wanted === "" || link.textContent.toLowerCase().includes(wanted) || link.dataset.scene.toLowerCase().includes(wanted);
      link.parentElement.hidden = !isIt;
      found += isIt ? 1 : 0;
    }
    for (const part of this.panel.querySelectorAll(".map-parts details")) {
      const has = [...part.querySelectorAll("li")].some((one) => !one.hidden);
      part.hidden = wanted !== "" && !has;
      if (wanted !== "" && has) {
        part.open = true;
      }
    }
    this.say(wanted === "" ? "" : found === 1 ? "1 scene" : `${found} scenes`);
  }

  /** Chooses a scene wherever it is; its part is opened. */
  async reach(scene) {
    if (!this.cards.has(scene)) {
      const part = this.cardOf(scene)?.dataset.key.slice("part:".length);
      if (part !== undefined) {
        await this.turn(Number(part), scene);
      }
    }
    this.choose(scene, { show: true, focus: true });
  }

  foldedNow() {
    return new Set((this.folded ?? this.panel.dataset.folded).split(",").filter((part) => part !== "").map(Number));
  }

  async turn(part, scene = this.at) {
    const folded = this.foldedNow();
    folded.has(part) ? folded.delete(part) : folded.add(part);
    this.folded = [...folded].sort((one, other) => one - other).join(",");
    this.panel.dataset.folded = this.folded;
    if (desk) {
      await this.follow();
    } else {
      await this.take(await fetch(`${this.panel.dataset.map}?at=${encodeURIComponent(scene ?? "")}&folded=${this.folded}`));
    }
  }

  // ------------------------------------------------------------------ newer maps

  /** Asks for the map of the text as it is now; only the newest answer counts. */
  async follow() {
    const number = (this.asked = (this.asked ?? 0) + 1);
    const answer = await desk.post("map", { at: this.at ?? "", ...(this.folded === null ? {} : { folded: this.folded }) }).catch(() => null);
    if (answer?.ok && number === this.asked) {
      await this.take(answer);
    }
  }

  async take(answer) {
    if (!answer.ok) {
      return;
    }
    const next = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".map-panel");
    if (!next) {
      return;
    }
    const held = document.activeElement?.closest?.("svg.map .map__row, svg.map a");
    const [key, option] = [held?.closest(".map__card")?.dataset.key, held?.classList.contains("map__row") ? held.dataset.option : undefined];
    const [left, top] = [this.pan.scrollLeft, this.pan.scrollTop];
    const opened = new Set([...this.panel.querySelectorAll(".map-parts details[open] summary b")].map((one) => one.textContent));
    for (const part of this.panel.querySelectorAll("[data-live]")) {
      const newer = next.querySelector(`[data-live="${part.dataset.live}"]`);
      if (!newer || part.contains(document.activeElement) && part.dataset.live !== "picture") {
        continue;
      }
      const chosen = part.value;
      part.replaceChildren(...newer.childNodes);
      if (part.tagName === "SELECT" && [...part.options].some((one) => one.value === chosen)) {
        part.value = chosen;
      }
    }
    for (const part of this.panel.querySelectorAll(".map-parts details")) {
      part.open ||= opened.has(part.querySelector("b").textContent);
    }
    this.panel.dataset.folded = next.dataset.folded;
    this.prepare();
    [this.pan.scrollLeft, this.pan.scrollTop] = [left, top];
    this.choose(this.at);
    this.find(this.panel.querySelector("#find").value);
    if (key !== undefined) {
      const card = this.cardOf(key);
      this.focus((option !== undefined && card?.querySelector(`.map__row[data-option="${option}"]`)) || card?.querySelector("a") || null);
    }
  }

  /** Writes what a form asks for into the text. */
  async send(form, button) {
    const fields = Object.fromEntries(new FormData(form, button ?? undefined));
    delete fields.__RequestVerificationToken;
    const answer = await desk.post("map/changes", { ...fields, name: desk.name }).catch(() => null);
    const told = answer && (await answer.json().catch(() => null));
    for (const old of form.querySelectorAll(".map-do__problem")) {
      old.remove();
    }
    if (!answer?.ok || !told) {
      const problem = document.createElement("p");
      problem.className = "govuk-error-message map-do__problem";
      problem.textContent = told?.message ?? "This could not be written. Try it again.";
      problem.setAttribute("role", "alert");
      form.prepend(problem);
      const field = told?.field && form.querySelector(`[name="${told.field}"]`);
      field?.focus();
      return;
    }
    desk.change(told.from, told.to, told.insert);
    form.reset();
    form.querySelector("#option-to")?.dispatchEvent(new Event("change"));
    const small = form.closest(".map-do");
    if (small) {
      small.open = false;
    }
    this.at = told.scene;
    await this.follow();
    await this.reach(told.scene);
    this.say("It is written into the text.");
  }
}

// ------------------------------------------------------------------ where it stands

const start = () => {
  if (!desk) {
    const panel = document.querySelector(".map-panel");
    if (panel?.querySelector("svg.map .map__card")) {
      new StoryMap(panel);
    }
    return;
  }
  const place = document.getElementById("desk-map");
  let map = null;
  let stale = true;
  let waiting = 0;
  const draw = async () => {
    if (place.hidden || !stale) {
      return;
    }
    stale = false;
    if (map) {
      await map.follow();
      return;
    }
    const answer = await desk.post("map", { at: desk.place.scene });
    if (answer.ok) {
      place.innerHTML = await answer.text();
      map = new StoryMap(place.querySelector(".map-panel"));
    }
  };
  desk.offer("map", {
    shown: async () => {
      await draw();
      if (map && desk.place.scene && map.cardOf(desk.place.scene)) {
        map.choose(desk.place.scene, { show: true });
      }
    },
  });
  // Back in the text, the scene that was chosen here stands there.
  desk.addEventListener("view", () => {
    const key = map?.at;
    if (desk.view === "text" && key && key !== desk.place.scene && map.cardOf(key)?.querySelector("a[href*='line']")) {
      desk.goTo({ scene: key });
    }
  });
  desk.addEventListener("changed", () => {
    stale = true;
    clearTimeout(waiting);
    waiting = setTimeout(draw, 120);
  });
};

start();
