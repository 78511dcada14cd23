import autocannon from "autocannon";

const WARM_UP_SECONDS = 1;

function percentile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function drive(url, { requests, isRight }, connections, duration) {
  return new Promise((resolve, reject) => {
    const times = [];
    const wrong = [];
    const checked = requests.map((request) => ({
      ...request,
      onResponse(status, body) {
        if (!isRight(status, body) && wrong.length < 3) wrong.push(`${status} ${body.slice(0, 300)}`);
      },
    }));
    const run = autocannon({ url, connections, duration, timeout: 30, requests: checked }, (error, result) => {
      if (error) reject(error);
      // An error answered quickly is not speed.
      else if (wrong.length > 0) reject(new Error(`${url}${requests[0].path}: a wrong answer: ${wrong.join("\n")}`));
      else if (result.errors > 0) reject(new Error(`${url}${requests[0].path}: ${result.errors} connections failed`));
      else resolve({ times, seconds: result.duration });
    });
    run.on("response", (_client, _status, _bytes, ms) => times.push(ms));
  });
}

/**
 * Asks every question that only reads once and waits for its answer: what a server counts once and keeps, such as a report
 * over everything, takes longer than a short warm-up, and a cut-off warm-up would leave it uncounted.
 */
async function askOnce(url, { requests, isRight }) {
  for (const { method, path, headers } of requests) {
    if (method) continue;
    const answer = await fetch(url + path, { headers });
    const body = await answer.text();
    if (!isRight(answer.status, body)) throw new Error(`${url}${path}: a wrong answer: ${body.slice(0, 300)}`);
  }
}

/** Requests a second and times in milliseconds of one job on one server, after a warm-up. */
export async function measure(url, job, { connections, seconds }) {
  await askOnce(url, job);
  const warm = await drive(url, job, connections, WARM_UP_SECONDS);
  const { times, seconds: took } = await drive(url, job, connections, seconds);
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / took,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    answered: warm.times.length + times.length,
  };
}
