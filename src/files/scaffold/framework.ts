/** A framework to begin with. */
export const frameworkScaffold = (id: string): string => `# yaml-language-server: $schema=../../schemas/framework.json
# An ordered way through the whole answer: mlsd drill fraud --framework ${id}
framework: 1
id: ${id}
title: Three acts
summary: What for, with what, and how it lives.
# The whole session; what the steps leave of it is the buffer.
minutes: 45
# minutes: the step's budget. floor: what it never shrinks below while another can still give.
# giving: which step gives time first after an overrun: first, then, last. Protect what is usually cut short: give it last.
# topics: requirements, framing, data, features, architecture, modeling, training, evaluation, experimentation, serving, monitoring, robustness.
# closes: concerns that are over with this step; the last step that closes one is where a missing point is due.
steps:
  - id: what-for
    title: What for
    minutes: 10
    floor: 6
    giving: then
    topics: [requirements, framing]
    closes: [label, decision, label-delay, metric-tie]
    goal: Know the problem, its limits, and what a right answer is worth.
    questions:
      - How many, how fast, and what does a mistake cost?
      - Who acts on the output, and how?
    vocabulary: [p99, label, proxy label]
    looks: [Limits with numbers, One statement of task and unit]
    phrases: [{ moment: Opening, say: "Before I design anything, may I ask for four numbers?", move: signposts }]
  - id: with-what
    title: With what
    minutes: 16
    floor: 9
    giving: first
    topics: [data, features, modeling, training, evaluation]
    closes: [label, label-delay, metric-tie, data-depth, feature-path, baseline]
    goal: Rows, labels and features that exist at serving time, then the simplest model that could work.
    questions:
      - Which of these fields exist when the request comes?
      - What is the simple thing to beat?
    vocabulary: [point-in-time join, leakage, baseline, calibration]
    looks: [A split by time with its reason, A baseline]
  - id: how-it-lives
    title: How it lives
    minutes: 16
    floor: 12
    giving: last
    topics: [serving, architecture, experimentation, monitoring, robustness]
    closes: [decision, feature-path, serving-path, rollout, trigger, loop, fallback]
    goal: Serve it within its budget, bring it out in steps, and notice when it goes wrong.
    questions:
      - Where do the milliseconds go?
      - What happens when the model is down?
    vocabulary: [canary, shadow, drift, fallback]
    looks: [A budget by hops, A trigger for retraining]
`;
