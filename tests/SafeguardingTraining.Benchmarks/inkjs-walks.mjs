// Plays the recorded walks of a story with inkjs, measured as the .NET side measures itself, and prints the result as JSON.
// Its randomness is not inkle's, so a walk stops where the recorded pick is not on offer.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [tests, data, name] = process.argv.slice(2);
const { Story } = createRequire(tests + '/')('inkjs');
const json = readFileSync(join(data, `${name}.ink.json`), 'utf8').replace(/^\uFEFF/, '');
const walks = readFileSync(join(data, 'walks', `${name}.walks.jsonl`), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const LIVE_SESSIONS = 100;

const middle = (numbers) => numbers.slice().sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function read(story) {
  const lines = [];
  while (story.canContinue) {
    lines.push({ text: story.Continue(), tags: story.currentTags });
  }
  return { lines, choices: story.currentChoices };
}

function start(walk) {
  const story = new Story(json);
  story.onError = () => {};
  story.state.storySeed = walk.seed;
  return story;
}

// Loading is not part of a turn, so stories are made before the clock starts.
function play(times, share = 1) {
  let total = 0;
  const stories = [];
  for (const walk of walks) {
    const story = start(walk);
    stories.push(story);
    for (let turn = 0; turn <= walk.picks.length * share; turn++) {
      const begun = performance.now();
      const before = process.cpuUsage();
      if (turn > 0) {
        if (walk.picks[turn - 1] >= story.currentChoices.length) {
          break;
        }
        story.ChooseChoiceIndex(walk.picks[turn - 1]);
      }
      read(story);
      times.push((performance.now() - begun) * 1000);
      const used = process.cpuUsage(before);
      total += used.user + used.system;
    }
  }
  return { mean: total / times.length, stories };
}

const warmUntil = performance.now() + 2000;
while (performance.now() < warmUntil) {
  play([]);
}
const rounds = Array.from({ length: 5 }, () => {
  const times = [];
  return { mean: play(times).mean, median: middle(times) };
});
const loads = Array.from({ length: 11 }, () => {
  const begun = performance.now();
  start(walks[0]);
  return performance.now() - begun;
});
globalThis.gc();
const heapBefore = process.memoryUsage().heapUsed;
const live = [];
while (live.length < LIVE_SESSIONS) {
  live.push(...play([], 0.5).stories);
}
globalThis.gc();
const sessionBytes = (process.memoryUsage().heapUsed - heapBefore) / live.length;
const mean = middle(rounds.map((round) => round.mean));
console.log(JSON.stringify({
  mean, median: middle(rounds.map((round) => round.median)), bytes: 0, sessionBytes,
  loadMilliseconds: middle(loads), turnsASecond: 1e6 / mean,
}));
