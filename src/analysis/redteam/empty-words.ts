/** What somebody says who will not answer. */
export const REFUSALS: readonly string[] = [
  "I don't know.",
  'No answer.',
  'Skip.',
  "I can't say anything about that.",
  'Pass, next one please.',
  'I would rather not answer.',
  "I haven't thought about it.",
  "Sorry, no idea, let's skip this step.",
];

/** Sentences that sound like an answer and decide nothing; they fit everywhere and say the same of everything. */
export const FLUENT: readonly string[] = [
  'This is a really important part of the problem, and I want to take a moment to think it through properly.',
  'There are several ways to approach it, and each of them has its strengths and its weaknesses.',
  'In my experience the right choice depends on the context, the team and the priorities of the business.',
  'The key is to understand the requirements deeply and to keep the big picture in mind throughout.',
  'I would start simple, look at the results, and iterate from there until we are happy with the quality.',
  'We would use best practices and a modern, robust and scalable approach from the very beginning.',
  'It is essential to get this right, because everything that follows builds on top of it.',
  'Data quality matters a great deal here, so we would invest in it early and keep investing in it.',
  'I would work closely with all the stakeholders to make sure that we are solving the right problem.',
  'Of course there are trade-offs between speed, cost and quality, and we would balance them carefully.',
  'We would choose the model that performs best and make sure that it keeps performing well over time.',
  'We would measure success with the appropriate metrics and review them with everyone on a regular basis.',
  'Once it works, we would bring it into production carefully and make sure that nothing breaks.',
  'We would monitor everything that matters and react quickly whenever something looks off.',
  'If something went wrong, we would find the root cause, learn from it and improve the system.',
  'Overall I believe that this gives us a solid foundation that can grow with our needs.',
];
