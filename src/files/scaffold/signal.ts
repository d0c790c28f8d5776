/** A signal to begin with. */
export const signalScaffold = (id: string): string => `# yaml-language-server: $schema=../../schemas/signal.json
# An off-track rule: what it looks for, why it matters, and what to say instead.
id: ${id}
# What somebody did, in a few words, as the report says it.
title: trusts the average alone
# high ends interviews, medium costs points, low is polish.
severity: low
# Examples given as a line are said in the first step that covers this topic.
topic: evaluation
detect:
  # says: fires where the evidence is seen. Others: says-without (unless …), missing (a concern), premature, hollow …
  detector: says
  # Only in steps of these topics; leave it out for anywhere.
  topics: [evaluation, modeling]
  evidence:
    # One pattern of the list is enough. Its terms stand in one sentence: one of \`any\`, one of \`with\`, none of \`none\`.
    # Phrases: (a|b) is a choice, word? may be missing, … skips up to four words, =form is this very form, <number> any.
    - any: [{ say: ["(average|mean|overall) (latency|error|score|accuracy)", "on average"] }]
      with: [{ say: ["(good|fine|enough|look at|watch|check|report|compare)"] }]
      none: [{ say: ["(slice|segment|group|percentile|p99|worst|tail|per)"] }]
why: An average hides the group that the system fails.
instead: Name two groups that matter, and look at them one by one.
# What the coach says at once; leave it out where it can only be judged later.
nudge: "An average alone: which group does it hide?"
# Three that fire and three that must not at least: choose what tempts. mlsd check runs them.
examples:
  fires:
    - We look at the average error and that is fine.
    - on average it is good enough
    - I would report the mean score on the test set.
  silent:
    - We look at the average error per country, and at the worst of them.
    - The average latency tells little, so I watch p99.
    - Which average do you report today?
`;
