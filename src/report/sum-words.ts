import type { CapacitySum, LatencySum, Sum } from '../analysis/memory/arithmetic.ts';

/** What is wrong with a sum: "40 + 50 + 30 = 120 ms, over the budget of 100". */
export function sumWords(sum: Sum): string {
  switch (sum.kind) {
    case 'latency':
      return latency(sum);
    case 'capacity':
      return capacity(sum);
  }
}

function latency({ hops, left, claimed, budget }: LatencySum): string {
  const sum = hops.reduce((a, b) => a + b, 0);
  const added = `${hops.map(figure).join(' + ')} = ${figure(sum)} ms`;
  const whole = sum + (left ?? 0);
  if (claimed !== null && differ(claimed, sum) && differ(claimed, whole)) return `${added}, not ${figure(claimed)}`;
  const there = budget === null ? '' : figure(budget);
  if (left === null) return `${added}, over the budget of ${there}`;
  return `${added} and ${figure(left)} left make ${figure(whole)}, and the budget is ${there}`;
}

function capacity({ load, each, machines }: CapacitySum): string {
  if (load === null || each === null) return `${figure(machines)} machines`;
  const needed = Math.ceil(load / each);
  return `${figure(load)} a second at ${figure(each)} each takes ${figure(needed)} machines, not ${figure(machines)}`;
}

function differ(a: number, b: number): boolean {
  return Math.abs(a - b) > 0.5;
}

/** At most one decimal, thousands with commas. */
function figure(value: number): string {
  const [whole = '', decimals] = String(Math.round(value * 10) / 10).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
