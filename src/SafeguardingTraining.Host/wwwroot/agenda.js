// Keeps the clock of the console and of the remote, how far the room is behind its plan, and the times on the screen right between two
// things that happen. Without this file they stand as they were when the page was loaded.

const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

function write(element, words) {
  if (element && element.textContent !== words) {
    element.textContent = words;
  }
}

const inWords = (minutes) =>
  minutes === 0 ? "on time" : `${Math.abs(minutes)} ${Math.abs(minutes) === 1 ? "minute" : "minutes"} ${minutes > 0 ? "behind" : "ahead"}`;

// Begun later than planned, or longer in it than it was to take.
function behind({ planned, begun, minutes, waits }, now) {
  const spent = Math.min(Math.max(0, now - Number(begun)), Number(minutes) * 60);
  const late = Math.trunc((now - Number(planned) - spent) / 60);
  return waits ? Math.max(0, late) : late;
}

function tell() {
  const now = Date.now() / 1000;
  for (const agenda of document.querySelectorAll(".agenda, .remote__drift, .stage__plan")) {
    write(agenda.querySelector("[data-hour]"), hour.format(now * 1000));
    const drift = agenda.querySelector("[data-drift]");
    const late = agenda.dataset.planned ? behind(agenda.dataset, now) : 0;
    if (drift) {
      write(drift, inWords(late));
      drift.classList.toggle("is-behind", late > 1);
    }
    for (const spent of agenda.querySelectorAll("[data-spent]")) {
      if (spent.dataset.spent) {
        write(spent, `${Math.max(0, Math.floor((now - Number(spent.dataset.spent)) / 60))} of ${spent.dataset.of}`);
      }
    }
    const ends = Number(agenda.dataset.ends);
    if (ends) {
      const planned = hour.format(ends * 1000);
      write(
        agenda.querySelector("[data-ends-now]"),
        late === 0 ? `Ends ${planned}, as planned` : `Ends ${hour.format((ends + late * 60) * 1000)}, planned ${planned}`,
      );
    }
    // What is to come follows when the present scene began.
    for (const at of agenda.querySelectorAll("[data-at]")) {
      write(at, hour.format((Number(at.dataset.at) + late * 60) * 1000));
    }
  }
}

setInterval(tell, 1000);
tell();
