import * as fc from 'fast-check';

/** Pieces of text that are read in some special way, and plain ones. */
const PIECES = [
  'we|the model|a canary|rollback|two-tower|latnecy|serving|label|XGBoost|Café',
  "don't|wont|cannot|it's|the user's|let's|w/o|A/B|e.g.|vs.|etc.|no.|user_id",
  '10k rps|200ms|99.9%|1,500.5|$5|<5|->|p99|two hundred|1|10 000',
  'no|not|never|without|but|because|instead of|rather than|or|and|not only|so|then',
  'before I get to|come back to|can wait|people say|someone might say|in theory|if we had',
  'how many|is it|right?|what about|would be wrong|um|okay',
].flatMap((pieces) => pieces.split('|'));
const MARKS = [
  '. ',
  ', ',
  '; ',
  '? ',
  '! ',
  ': ',
  ' (',
  ') ',
  ' "',
  '" ',
  ' - ',
  ' — ',
  '…',
  '\n',
  '\n\n',
  '\n- ',
  '\n1. ',
  ' 👍 ',
];

/** A text of pieces such as people type, well formed or not. */
export const typed: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...PIECES),
      fc.oneof({ weight: 3, arbitrary: fc.constant(' ') }, fc.constantFrom(...MARKS)),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.flat().join(''));

/** Any text at all, or one such as people type. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  typed,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
