import type { ChalkInstance } from 'chalk';

/** How a page is to look, as the shell decided it. */
export interface ReportOptions {
  /** Level 0 for a page without colour; nothing is told by colour alone. */
  readonly color: ChalkInstance;
  /** Columns of the terminal. */
  readonly width: number;
  /** For terminals without Unicode: bars, dashes and quotation marks in ASCII. */
  readonly ascii?: boolean;
}

/** What every part of a page is drawn with. */
export interface Look {
  readonly color: ChalkInstance;
  /** Columns of the page, which is never wider than reads well. */
  readonly width: number;
}

const NARROWEST = 40;
const WIDEST = 100;

/** The look of a page. A terminal below 40 columns gets a page of 40 and wraps it itself. */
export function lookOf({ color, width }: ReportOptions): Look {
  return { color, width: Math.min(Math.max(Math.trunc(width), NARROWEST), WIDEST) };
}
