/** Two answers to a prompt that differ in one sentence, and the follow-up that each draws. */
export interface Pair {
  readonly prompt: string;
  /** A step of the six. */
  readonly step: string;
  /** What both say before; from the third utterance on what is missing is asked for, too. */
  readonly before: readonly string[];
  readonly one: readonly [said: string, drawn: string];
  readonly other: readonly [said: string, drawn: string];
}

/** A question that has words of a fact and is about something else. */
export interface Beside {
  readonly prompt: string;
  readonly asks: string;
  /** The fact whose words it has, and a question that does get it. */
  readonly fact: string;
  readonly instead: string;
}

const pair = (
  prompt: string,
  step: string,
  before: readonly string[],
  one: readonly [string, string],
  other: readonly [string, string],
): Pair => ({ prompt, step, before, one, other });

export const PAIRS: readonly Pair[] = [
  pair(
    'churn',
    'modeling',
    ['Two candidates here, and I decide by what the budget gains.'],
    ['Two models, one for those called and one for the rest.', 'log-has-more-rows'],
    ['I compare them by Qini and by the top fifth.', 'two-points-of-noise'],
  ),
  pair(
    'demand-forecasting',
    'modeling',
    ['The baseline is the same weekday last week.', 'It has to be ready by half past two.'],
    ['Then boosted trees.', 'prophet-each'],
    ['Then a small formula per store.', 'wape-down-waste-up'],
  ),
  pair(
    'feed-ranking',
    'modeling',
    ['First a baseline by recency.'],
    ['Then boosted trees.', 'next-model'],
    ['Offline I look at AUC by surface.', 'flat-auc-falling-business'],
  ),
  pair(
    'fraud',
    'data',
    ['Sources are payments, devices and merchants.'],
    ['Counts over five minutes come from a Kafka stream.', 'nightly-would-do'],
    ['Counts over rolling windows are kept per card.', 'counter-freshness'],
  ),
  pair(
    'job-search',
    'data',
    ['Sources are the search log, profiles and postings.'],
    ['The level in the query becomes a hard filter.', 'senior-hard-or-soft'],
    ['The ranker knows the chance that somebody applies.', 'everybody-sees-the-same'],
  ),
  pair(
    'lead-scoring',
    'framing',
    ['One row is a lead at the moment it is dealt.', 'A rep calls the top of the list.'],
    ['The label is a meeting within 14 days.', 'meeting-or-signature'],
    ['The label is a signature.', 'two-on-the-screen'],
  ),
  pair(
    'llm-app',
    'modeling',
    ['The baseline is what agents paste today.'],
    ['Where a macro fits we show the macro.', 'only-macros'],
    ['I would fine-tune a small model on sent replies.', 'just-prompt'],
  ),
  pair(
    'nearby-places',
    'data',
    ['Sources are places, users and requests.'],
    ['Logs of past lists tell what was tapped.', 'first-or-nearest'],
    ['Visits tell who really went.', 'eleven-counters'],
  ),
  pair(
    'rag-assistant',
    'serving',
    ['A question comes in at the gateway.'],
    ['Answers are streamed word by word.', 'stream-or-check'],
    ['A cache in front holds frequent questions.', 'second-reader-cache'],
  ),
  pair(
    'recommendation',
    'serving',
    ['A request comes in at the gateway.'],
    ['An A/B test by member decides it.', 'ten-days-instead'],
    ['Each night the index is rebuilt and swapped in.', 'nonsense-for-forty-minutes'],
  ),
  pair(
    'search-ranking',
    'modeling',
    ['The baseline is the present order.'],
    ['Then LambdaMART with NDCG.', 'points-without-orders'],
    ['Then a cross-encoder on the top fifty.', 'cross-everything'],
  ),
  pair(
    'ticket-triage',
    'modeling',
    ['The baseline is the keyword table.'],
    ['Then a fine-tuned encoder with a softmax.', 'thirty-descriptions-in-a-prompt'],
    ['Agents get the top three as a suggestion.', 'first-suggestion-wins'],
  ),
  pair(
    'vision',
    'modeling',
    ['The baseline is today’s people.'],
    ['Then segmentation, trained on outlines.', 'good-parts-only'],
    ['I look at cracks on their own, as one rare kind.', 'thirty-of-thirty'],
  ),
];

const beside = (prompt: string, asks: string, fact: string, instead: string): Beside => ({
  prompt,
  asks,
  fact,
  instead,
});

export const BESIDES: readonly Beside[] = [
  beside(
    'churn',
    'How long has the retention team been around?',
    'capacity',
    'What is the capacity of the retention team?',
  ),
  beside(
    'demand-forecasting',
    'Which town are the stores in?',
    'series',
    'How many fresh articles does a store carry?',
  ),
  beside('feed-ranking', 'Which colour does the feed have?', 'scale', 'How many people open the feed in a day?'),
  beside(
    'fraud',
    'How many payments bounce because the buyer has no money left?',
    'load',
    'How many payments a second do we see?',
  ),
  beside(
    'job-search',
    'What colour is the search box?',
    'what-people-type',
    'What do people type into the search box?',
  ),
  beside(
    'lead-scoring',
    'Do the reps stand up for their calls?',
    'dial-capacity',
    'How many calls can a rep make in a day?',
  ),
  beside('llm-app', 'Do the agents wear headsets?', 'reply-volume', 'How many replies a day are written?'),
  beside('nearby-places', 'Who draws the map behind the list?', 'traffic', 'How many times a day is the list opened?'),
  beside('rag-assistant', 'Do the employees wear badges?', 'usage', 'How many questions do the employees ask a day?'),
  beside(
    'recommendation',
    'Who composes the jingle before a title?',
    'catalogue',
    'How many titles do we choose from?',
  ),
  beside(
    'search-ranking',
    'Which font do the results on the page have?',
    'page-as-seen',
    'How many results are on a page?',
  ),
  beside(
    'ticket-triage',
    'Which mail program do the agents like?',
    'volume',
    'How many mails come in on the worst day?',
  ),
  beside('vision', 'Who sells the parts abroad?', 'line-rate', 'How many parts a second come off a line?'),
];
