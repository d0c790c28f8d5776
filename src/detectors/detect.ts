import { afterthought } from './afterthought.ts';
import { dangling } from './dangling.ts';
import { givesWay } from './gives-way.ts';
import { hollow } from './hollow.ts';
import type { DetectorUse } from './index.ts';
import { missing } from './missing.ts';
import { monologue } from './monologue.ts';
import { offMap } from './off-map.ts';
import { overBudget } from './over-budget.ts';
import { premature } from './premature.ts';
import type { Reading, Verdict } from './reading.ts';
import { recites } from './recites.ts';
import { says } from './says.ts';
import { saysWithout } from './says-without.ts';
import { skipped } from './skipped.ts';
import { thin } from './thin.ts';
import { underFloor } from './under-floor.ts';

/** Runs the detector that a rule names. */
export function detect(use: DetectorUse, reading: Reading): Verdict {
  switch (use.detector) {
    case 'says':
      return says(use, reading);
    case 'says-without':
      return saysWithout(use, reading);
    case 'missing':
      return missing(use, reading);
    case 'hollow':
      return hollow(use, reading);
    case 'premature':
      return premature(use, reading);
    case 'skipped':
      return skipped(use, reading);
    case 'under-floor':
      return underFloor(use, reading);
    case 'over-budget':
      return overBudget(use, reading);
    case 'afterthought':
      return afterthought(use, reading);
    case 'dangling':
      return dangling(use, reading);
    case 'gives-way':
      return givesWay(use, reading);
    case 'off-map':
      return offMap(use, reading);
    case 'recites':
      return recites(use, reading);
    case 'thin':
      return thin(use, reading);
    case 'monologue':
      return monologue(use, reading);
  }
}
