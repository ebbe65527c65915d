"use strict";
(function () {
  const map = JSON.parse(document.getElementById("data").textContent);
  const say = map.words, rightToLeft = document.documentElement.dir === "rtl";
  const count = (n) => String(n).replace(/\d/g, (digit) => say.digits[digit]);
  // Gaps are filled with words of either direction, which must not pull their neighbours out of order.
  const fill = (text, gaps) => text.replace(/\{(\w+)\}/g, (gap, name) => rightToLeft ? `\u2068${gaps[name]}\u2069` : gaps[name]);
  const NS = "http://www.w3.org/2000/svg";
  const get = (id) => document.getElementById(id);
  const svg = get("map"), all = get("all"), panel = get("panel");
  const state = { day: null, background: false, chosen: null, x: 0, y: 0, k: 1 };

  // Everything is written as text or as attributes of elements made here: nothing in the data is ever markup.
  function make(name, attributes, text) {
    const element = document.createElement(name);
    for (const key in attributes || {}) element.setAttribute(key, attributes[key]);
    if (text !== undefined) element.textContent = text;
    return element;
  }
  function draw(name, attributes, parent) {
    const element = document.createElementNS(NS, name);
    for (const key in attributes) element.setAttribute(key, attributes[key]);
    parent.appendChild(element);
    return element;
  }
  const safe = (word) => String(word).replace(/[^A-Za-z0-9_-]/g, "-");
  const known = (kind, word, list) => list.some((pair) => pair[0] === word) ? safe(word) : "other";
  const colour = (kind, word, list) => `var(--${kind}-${known(kind, word, list)}, var(--${kind}-other))`;

  function outline(shape, r) {
    const ring = (n, turn, inner) => {
      const points = [];
      for (let i = 0; i < n; i++) {
        const a = turn + (2 * Math.PI * i) / n, q = inner && i % 2 ? r * inner : r;
        points.push(`${(q * Math.sin(a)).toFixed(1)},${(-q * Math.cos(a)).toFixed(1)}`);
      }
      return `M${points.join("L")}Z`;
    };
    switch (shape) {
      case "square": return ring(4, Math.PI / 4);
      case "diamond": return ring(4, 0);
      case "triangle": return ring(3, 0);
      case "triangle_down": case "pin": return ring(3, Math.PI);
      case "hexagon": return ring(6, 0);
      case "shield": return ring(8, Math.PI / 8);
      case "roof": return ring(5, 0);
      case "star": return ring(10, 0, 0.5);
      default: return `M${-r},0A${r},${r} 0 1 0 ${r},0A${r},${r} 0 1 0 ${-r},0Z`;
    }
  }

  // Between one pair every relationship has a bend of its own.
  const pairs = new Map();
  map.ties.forEach((tie) => {
    const key = tie.s < tie.o ? `${tie.s} ${tie.o}` : `${tie.o} ${tie.s}`;
    if (!pairs.has(key)) pairs.set(key, []);
    pairs.get(key).push(tie);
  });
  function way(tie) {
    const a = map.actors[tie.s], b = map.actors[tie.o];
    if (a === b) return `M${a.x},${a.y - a.r}c30,-50 60,10 ${a.r},${a.r}`;
    const row = pairs.get(tie.s < tie.o ? `${tie.s} ${tie.o}` : `${tie.o} ${tie.s}`);
    const place = row.indexOf(tie) - (row.length - 1) / 2;
    const first = map.actors[Math.min(tie.s, tie.o)], second = map.actors[Math.max(tie.s, tie.o)];
    const dx = second.x - first.x, dy = second.y - first.y, d = Math.hypot(dx, dy) || 1;
    const mx = (a.x + b.x) / 2 - (dy / d) * place * 22, my = (a.y + b.y) / 2 + (dx / d) * place * 22;
    const rim = (p, gap) => {
      const l = Math.hypot(mx - p.x, my - p.y) || 1;
      return `${(p.x + ((mx - p.x) / l) * (p.r + gap)).toFixed(1)},${(p.y + ((my - p.y) / l) * (p.r + gap)).toFixed(1)}`;
    };
    return `M${rim(a, 1)}Q${mx.toFixed(1)},${my.toFixed(1)} ${rim(b, tie.points ? 7 : 1)}`;
  }
  map.groups.concat([["other", say.other]]).forEach(([group]) => {
    const arrow = draw("marker", { id: `arrow-${safe(group)}`, viewBox: "0 0 8 8", refX: 2, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: "userSpaceOnUse", orient: "auto" }, get("defs"));
    draw("path", { d: "M0,0L8,4L0,8Z", fill: colour("line", group, map.groups) }, arrow);
  });
  map.ties.forEach((tie, index) => {
    const d = way(tie);
    const line = draw("path", { d, class: "line", stroke: colour("line", tie.group, map.groups), "stroke-width": tie.w }, get("lines"));
    if (tie.disputed) line.setAttribute("stroke-dasharray", "2 5");
    else if (tie.sign < 0) line.setAttribute("stroke-dasharray", "9 4");
    if (tie.points) line.setAttribute("marker-end", `url(#arrow-${known("line", tie.group, map.groups)})`);
    const hit = draw("path", { d, class: "hit" }, get("lines"));
    draw("title", {}, hit).textContent = tie.sentence;
    hit.addEventListener("click", (event) => { event.stopPropagation(); choose({ tie: index }); });
    hit.addEventListener("pointerenter", () => line.classList.add("chosen"));
    hit.addEventListener("pointerleave", () => mark());
    tie.line = line; tie.hit = hit;
  });
  map.actors.forEach((actor, index) => {
    const node = draw("g", { class: "node", tabindex: 0, role: "button", transform: `translate(${actor.x},${actor.y})`, "data-actor": index }, get("nodes"));
    node.setAttribute("aria-label", `${actor.name}, ${actor.kind}`);
    draw("path", { d: outline(actor.shape, actor.r), fill: colour("side", actor.side, map.sides) }, node);
    draw("title", {}, node).textContent = actor.name;
    node.addEventListener("click", (event) => { event.stopPropagation(); choose({ actor: index }); });
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") { event.preventDefault(); choose({ actor: index }, true); }
    });
    node.addEventListener("pointerenter", () => point(index));
    node.addEventListener("pointerleave", () => point(null));
    node.addEventListener("focus", () => point(index));
    node.addEventListener("blur", () => point(null));
    actor.node = node;
    actor.text = draw("text", { x: actor.x, y: actor.y + actor.r + 13 }, get("names"));
    actor.text.textContent = actor.label;
  });

  // True, false, or null where the dates leave it open: the same rule as in the program.
  function inForce(tie, day) {
    if (tie.from && day < tie.from[0]) return false;
    if (tie.to && day > tie.to[1]) return false;
    const begun = tie.open || (tie.from && day >= tie.from[1]), notOver = !tie.to || day <= tie.to[0];
    return begun && notOver ? true : null;
  }
  const visible = (thing) => thing.core || state.background;
  function status(tie) {
    if (!visible(tie) || !visible(map.actors[tie.s]) || !visible(map.actors[tie.o])) return false;
    return state.day === null ? true : inForce(tie, state.day);
  }
  function show() {
    const tied = new Set();
    let ties = 0;
    map.ties.forEach((tie) => {
      const now = status(tie);
      tie.shown = now !== false;
      [tie.line, tie.hit].forEach((path) => path.classList.toggle("gone", now === false));
      tie.line.classList.toggle("maybe", now === null);
      if (tie.shown) { tied.add(tie.s).add(tie.o); ties++; }
    });
    let actors = 0;
    map.actors.forEach((actor, index) => {
      actor.shown = visible(actor) && (state.day === null || tied.has(index));
      actor.node.classList.toggle("gone", !actor.shown);
      actor.text.classList.toggle("gone", !actor.shown);
      if (actor.shown) actors++;
    });
    const when = state.day !== null ? say.inForce : map.asOf ? say.allAsOf : say.all;
    const date = state.day !== null ? words(state.day) : map.asOf;
    get("date-line").textContent = fill(when, { date, actors: count(actors), relationships: count(ties) });
    label();
  }
  function label() {
    const taken = [];
    const order = map.actors.filter((actor) => actor.shown).sort((a, b) => b.r - a.r);
    order.forEach((actor) => {
      const size = 12 / state.k, w = actor.label.length * size * 0.6, x = actor.x, y = actor.y + actor.r + size;
      const box = [x - w / 2, y - size, x + w / 2, y + size * 0.3];
      const free = taken.every((o) => box[2] < o[0] || box[0] > o[2] || box[3] < o[1] || box[1] > o[3]);
      actor.text.setAttribute("y", y);
      actor.text.style.fontSize = `${size}px`;
      actor.text.style.strokeWidth = `${3 / state.k}px`;
      actor.text.classList.toggle("gone", !free);
      if (free) taken.push(box);
    });
  }
  function point(index) {
    const near = new Set([index]);
    map.ties.forEach((tie) => {
      const touches = index === null || tie.s === index || tie.o === index;
      if (touches && tie.shown) near.add(tie.s).add(tie.o);
      tie.line.classList.toggle("faded", !touches);
    });
    map.actors.forEach((actor, at) => {
      actor.node.classList.toggle("faded", index !== null && !near.has(at));
      actor.text.classList.toggle("faded", index !== null && !near.has(at));
    });
  }
  function mark() {
    map.actors.forEach((actor, index) => actor.node.classList.toggle("chosen", !!state.chosen && state.chosen.actor === index));
    map.ties.forEach((tie, index) => tie.line.classList.toggle("chosen", !!state.chosen && state.chosen.tie === index));
  }

  function claims(list) {
    const found = make("ul");
    list.forEach(([number, denies, text, locator]) => {
      const item = make("li", { class: denies ? "claim no" : "claim", dir: "auto" });
      item.append(text ? (denies ? fill(say.denies, { text }) : text) : denies ? say.saysNot : say.says, locator ? ` (${locator})` : "", " ");
      if (number) item.append(source(number));
      else item.append(make("span", { class: "muted" }, say.noSource));
      found.append(item);
    });
    if (!list.length) found.append(make("li", { class: "muted" }, say.noneCited));
    return found;
  }
  function source(number) {
    return make("a", { href: `#source-${number}`, "aria-label": fill(say.source, { number: count(number) }) }, `[${count(number)}]`);
  }
  function numbers(list) {
    return list.flatMap((number) => [" ", source(number)]);
  }
  function beside(row) {
    (row.disputes || []).forEach((place) => {
      const [topic, positions, handling, reason] = map.disagreements[place], list = make("ul");
      positions.forEach(([text, sources]) => {
        const item = make("li", { dir: "auto" }, text);
        item.append(...numbers(sources));
        list.append(item);
      });
      panel.append(make("h3", {}, say.disagree), make("p", { dir: "auto" }, topic), list);
      [handling, reason].filter(Boolean).forEach((text) => panel.append(make("p", { dir: "auto", class: "muted" }, text)));
    });
    if (row.notes) {
      panel.append(make("h3", {}, say.notes));
      row.notes.forEach((text) => panel.append(make("p", { dir: "auto", class: "note" }, text)));
    }
    if (row.more) {
      const facts = make("dl");
      row.more.forEach(([name, text]) => facts.append(make("dt", { dir: "auto" }, name), make("dd", { dir: "auto" }, text)));
      panel.append(make("h3", {}, say.further), facts);
    }
  }
  function choose(what, focus) {
    state.chosen = what;
    panel.replaceChildren();
    mark();
    if (!what) return;
    const close = make("button", { type: "button", id: "close" }, say.close);
    close.addEventListener("click", () => choose(null));
    if (what.actor !== undefined) {
      const actor = map.actors[what.actor];
      panel.append(make("h2", { dir: "auto" }, actor.name), make("p", { class: "muted" }, [actor.kind, label_(actor.side), actor.when].filter(Boolean).join(say.comma)));
      if (actor.names.length > 1) panel.append(make("p", { dir: "auto", class: "muted" }, actor.names.slice(1).join(" · ")));
      if (actor.about) panel.append(make("p", { dir: "auto" }, actor.about));
      const list = make("ul");
      map.ties.forEach((tie, index) => {
        if ((tie.s !== what.actor && tie.o !== what.actor) || !tie.shown) return;
        const item = make("li"), button = make("button", { type: "button", class: "tie", dir: "auto" }, tie.sentence);
        button.addEventListener("click", () => choose({ tie: index }, true));
        item.append(button);
        list.append(item);
      });
      panel.append(make("h3", {}, say.relationships), list);
      if (actor.claims.length) panel.append(make("h3", {}, say.saidOf), claims(actor.claims));
      beside(actor);
    } else {
      const tie = map.ties[what.tie];
      panel.append(make("h2", { dir: "auto" }, tie.sentence));
      panel.append(make("p", { class: "muted" }, tie.founded));
      if (tie.note) panel.append(make("p", { dir: "auto" }, tie.note));
      panel.append(make("h3", {}, say.evidence), claims(tie.claims));
      beside(tie);
      panel.append(make("h3", {}, say.between));
      [tie.s, tie.o].forEach((index) => {
        const button = make("button", { type: "button" }, map.actors[index].label);
        button.addEventListener("click", () => choose({ actor: index }, true));
        panel.append(button, " ");
      });
    }
    panel.append(make("p"), close);
    if (focus) panel.focus();
  }
  const label_ = (side) => (map.sides.find((pair) => pair[0] === side) || ["", side])[1];

  function place() {
    all.setAttribute("transform", `translate(${state.x},${state.y}) scale(${state.k})`);
  }
  function fit() {
    const seen = map.actors.filter((actor) => actor.shown), box = svg.getBoundingClientRect();
    if (!seen.length || !box.width) return;
    const xs = seen.map((actor) => actor.x), ys = seen.map((actor) => actor.y);
    const left = Math.min(...xs) - 60, right = Math.max(...xs) + 60, top = Math.min(...ys) - 60, bottom = Math.max(...ys) + 60;
    state.k = Math.min(box.width / (right - left), box.height / (bottom - top));
    state.x = box.width / 2 - ((left + right) / 2) * state.k;
    state.y = box.height / 2 - ((top + bottom) / 2) * state.k;
    place(); label();
  }
  function zoom(factor, x, y) {
    const k = Math.min(20, Math.max(0.02, state.k * factor));
    state.x = x - ((x - state.x) * k) / state.k; state.y = y - ((y - state.y) * k) / state.k; state.k = k;
    place(); label();
  }
  const middle = () => [svg.getBoundingClientRect().width / 2, svg.getBoundingClientRect().height / 2];
  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    const box = svg.getBoundingClientRect();
    zoom(Math.exp(-event.deltaY / 400), event.clientX - box.left, event.clientY - box.top);
  }, { passive: false });
  let held = null;
  svg.addEventListener("pointerdown", (event) => { held = [event.clientX - state.x, event.clientY - state.y, event.clientX, event.clientY]; });
  window.addEventListener("pointermove", (event) => {
    if (!held) return;
    state.x = event.clientX - held[0]; state.y = event.clientY - held[1]; place();
  });
  window.addEventListener("pointerup", () => { held = null; });
  svg.addEventListener("click", () => choose(null));
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] }[event.key];
    if (step) { event.preventDefault(); state.x += step[0]; state.y += step[1]; place(); }
    else if (event.key === "+" || event.key === "=") zoom(1.25, ...middle());
    else if (event.key === "-") zoom(0.8, ...middle());
    else if (event.key === "f") fit();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { hits([]); choose(null); svg.focus(); }
    else if (event.key === "/" && document.activeElement !== get("find")) { event.preventDefault(); get("find").focus(); }
  });
  get("in").addEventListener("click", () => zoom(1.25, ...middle()));
  get("out").addEventListener("click", () => zoom(0.8, ...middle()));
  get("fit").addEventListener("click", fit);
  get("background").addEventListener("change", (event) => { state.background = event.target.checked; show(); fit(); });

  const fold = (text) => text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u064b-\u0652\u0640]/g, "").replace(/[ىی]/g, "ي").replace(/ة/g, "ه").replace(/ک/g, "ك").replace(/ٱ/g, "ا");
  map.actors.forEach((actor) => { actor.folded = [...actor.names, actor.label].map(fold); });
  let found = [], at = 0;
  function hits(list) {
    found = list; at = 0;
    get("hits").replaceChildren(...list.map((index, place_) => {
      const item = make("li", { role: "option", id: `hit-${place_}`, "aria-selected": place_ === 0, dir: "auto" }, map.actors[index].name);
      item.addEventListener("click", () => fly(index));
      return item;
    }));
    get("hits").hidden = !list.length;
    get("find").setAttribute("aria-expanded", list.length > 0);
  }
  function fly(index) {
    const actor = map.actors[index];
    if (!actor.shown) { get("background").checked = state.background = true; state.day = null; get("all-time").checked = true; tell(); show(); }
    const [x, y] = middle();
    state.k = Math.max(state.k, 1); state.x = x - actor.x * state.k; state.y = y - actor.y * state.k;
    place(); label(); hits([]); choose({ actor: index });
    actor.node.focus();
  }
  get("find").addEventListener("input", (event) => {
    const wanted = fold(event.target.value.trim());
    const score = (actor) => Math.min(...actor.folded.map((name) => { const place_ = name.indexOf(wanted); return place_ < 0 ? 1e9 : place_; }));
    hits(!wanted ? [] : map.actors.map((actor, index) => [score(actor), index]).filter((pair) => pair[0] < 1e9).sort((a, b) => a[0] - b[0]).slice(0, 12).map((pair) => pair[1]));
  });
  get("find").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && found.length) { event.preventDefault(); fly(found[at]); return; }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !found.length) return;
    event.preventDefault();
    at = (at + step + found.length) % found.length;
    [...get("hits").children].forEach((item, place_) => item.setAttribute("aria-selected", place_ === at));
    get("find").setAttribute("aria-activedescendant", `hit-${at}`);
  });

  function words(day) {
    const date = new Date(day * 86400000);
    return fill(say.day, { day: count(date.getUTCDate()), month: say.months[date.getUTCMonth()], year: count(date.getUTCFullYear()) });
  }
  const days = map.ties.flatMap((tie) => [...(tie.from || []), ...(tie.to || [])]).concat(map.events.map((event) => event[0]));
  const slider = get("day");
  slider.min = days.length ? Math.min(...days) : 0; slider.max = days.length ? Math.max(...days) : 1; slider.value = slider.max;
  function tell() {
    get("day-words").textContent = state.day === null ? "" : words(state.day);
    slider.setAttribute("aria-valuetext", state.day === null ? say.allTime : words(state.day));
    const before = state.day === null ? [] : map.events.filter((event) => event[0] <= state.day);
    const last = before[before.length - 1];
    get("event").textContent = last ? fill(say.event, { date: last[1], event: last[2] }) : "";
  }
  function moveTo(day) {
    get("all-time").checked = day === null; state.day = day;
    if (day !== null) slider.value = day;
    tell(); show();
  }
  slider.addEventListener("input", () => moveTo(Number(slider.value)));
  get("all-time").addEventListener("change", (event) => moveTo(event.target.checked ? null : Number(slider.value)));
  const month = (sign) => moveTo(Math.min(slider.max, Math.max(slider.min, Number(slider.value) + sign * 30)));
  get("back").addEventListener("click", () => month(-1));
  get("on").addEventListener("click", () => month(1));

  document.querySelectorAll("#sources li").forEach((item, index) => { item.id = `source-${index + 1}`; });
  map.sides.forEach(([side, name]) => {
    const entry = make("span"), mark_ = draw("svg", {}, entry);
    draw("circle", { cx: 13, cy: 7, r: 6, fill: colour("side", side, map.sides) }, mark_);
    entry.append(name); get("legend").append(entry);
  });
  map.groups.forEach(([group, name]) => {
    const entry = make("span"), mark_ = draw("svg", {}, entry);
    draw("path", { d: "M1,7H25", stroke: colour("line", group, map.groups), "stroke-width": 3 }, mark_);
    entry.append(name); get("legend").append(entry);
  });
  [["2 5", say.disputed], ["9 4", say.hostile]].forEach(([dash, name]) => {
    const entry = make("span"), mark_ = draw("svg", {}, entry);
    draw("path", { d: "M1,7H25", stroke: "var(--ink)", "stroke-width": 2, "stroke-dasharray": dash }, mark_);
    entry.append(name); get("legend").append(entry);
  });
  tell(); show(); fit();
  window.addEventListener("resize", fit);
  document.documentElement.dataset.ready = "yes";
})();
