import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledContent } from '../content.ts';
import { performed, shipped } from './rehearsals.ts';

// What is seen here is a change in verdicts. Where it is meant, UPDATE_GOLDEN=1 writes it down.

const GOLDEN = join('test', 'analysis', 'golden');
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';
const content = bundledContent();

/** The scorecard without what changes with every edit of any content: its hash, and the words of advice. */
function verdicts(name: string) {
  const { engine: _engine, content: _hash, signals, fix, ...card } = performed(name, content).card;
  return {
    ...card,
    signals: signals.map(({ why: _why, instead: _instead, ...signal }) => signal),
    fix: fix === null ? null : { id: fix.id, points: fix.points },
  };
}

describe('the verdicts on shipped rehearsals', () => {
  it.each(shipped)('%s', (name) => {
    const path = join(GOLDEN, `${name}.json`);
    const found = `${JSON.stringify(verdicts(name), null, 2)}\n`;
    if (isUpdate) writeFileSync(path, found);
    expect(JSON.parse(found)).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  it('are all there, and no others', () => {
    expect(readdirSync(GOLDEN).toSorted()).toEqual(shipped.map((name) => `${name}.json`));
  });
});

describe('strong fraud', () => {
  const { card } = performed('fraud-strong', content);

  it('is hired, without a high signal', () => {
    expect(['hire', 'strong-hire']).toContain(card.rating);
    expect(card.signals.filter(({ severity }) => severity === 'high')).toEqual([]);
  });
});

describe('weak fraud', () => {
  const { card, said } = performed('fraud-weak', content);
  const first =
    'jumps-to-model, loss-as-success, no-label-definition, no-serving-feature-path, serving-hand-wave, no-safe-rollout, ' +
    'serving-starved, dashboards-only, no-retraining-trigger, skips-step, over-budget, monologue';

  it('is not hired', () => {
    expect(['no-hire', 'strong-no-hire']).toContain(card.rating);
  });

  it('shows at least four of the signals that a newcomer meets first', () => {
    const found = new Set(card.signals.map(({ id }) => id));
    expect(first.split(', ').filter((id) => found.has(id)).length).toBeGreaterThanOrEqual(4);
  });

  it.each(['jumps-to-model', 'loss-as-success', 'serving-hand-wave', 'dashboards-only'])('%s has its quote', (id) => {
    const quote = card.signals.find((signal) => signal.id === id)?.quote;
    expect(quote).toBeTruthy();
    expect(said).toContain(quote);
  });
});
