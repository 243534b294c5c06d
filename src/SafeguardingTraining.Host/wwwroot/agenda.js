// Keeps the console's clock, and how far the room is behind its plan, right between two things that happen. Without this file
// both stand as they were when the page was loaded.

const hour = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

function write(element, words) {
  if (element && element.textContent !== words) {
    element.textContent = words;
  }
}

const inWords = (minutes) =>
  minutes === 0 ? "on time" : `${Math.abs(minutes)} ${Math.abs(minutes) === 1 ? "minute" : "minutes"} ${minutes > 0 ? "behind" : "ahead"}`;

// Begun later than planned, or longer in it than it was to take.
function behind({ planned, begun, minutes }, now) {
  const spent = Math.min(Math.max(0, now - Number(begun)), Number(minutes) * 60);
  return Math.trunc((now - Number(planned) - spent) / 60);
}

function tell() {
  const now = Date.now() / 1000;
  for (const agenda of document.querySelectorAll(".agenda")) {
    write(agenda.querySelector("[data-clock]"), hour.format(now * 1000));
    const drift = agenda.querySelector("[data-drift]");
    const late = drift && agenda.dataset.planned ? behind(agenda.dataset, now) : 0;
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
        Math.abs(late) > 1 ? `Ends ${hour.format((ends + late * 60) * 1000)}, planned ${planned}` : `Ends ${planned}`,
      );
    }
  }
}

setInterval(tell, 1000);
tell();
