import * as z from 'zod';
import { Afterthought } from './afterthought.ts';
import { Dangling } from './dangling.ts';
import { GivesWay } from './gives-way.ts';
import { Hollow } from './hollow.ts';
import { Missing } from './missing.ts';
import { Monologue } from './monologue.ts';
import { OffMap } from './off-map.ts';
import { OverBudget } from './over-budget.ts';
import { Premature } from './premature.ts';
import { Recites } from './recites.ts';
import { Says } from './says.ts';
import { SaysWithout } from './says-without.ts';
import { Skipped } from './skipped.ts';
import { Thin } from './thin.ts';
import { UnderFloor } from './under-floor.ts';

/** A detector by its name, with its options. */
export const DetectorUse = z.discriminatedUnion('detector', [
  Says,
  SaysWithout,
  Missing,
  Hollow,
  Premature,
  Skipped,
  UnderFloor,
  OverBudget,
  Monologue,
  Thin,
  Recites,
  OffMap,
  GivesWay,
  Dangling,
  Afterthought,
]);
export type DetectorUse = z.infer<typeof DetectorUse>;
