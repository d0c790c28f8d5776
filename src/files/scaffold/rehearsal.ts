/** A rehearsal to begin with. */
export const rehearsalScaffold = (id: string): string => `# yaml-language-server: $schema=../../schemas/rehearsal.json
# A scripted session: mlsd rehearse mlsd/prompts/rehearsals/${id}.yaml
rehearsal: 1
# A prompt's id, or a path to a prompt file relative to this file.
prompt: fraud
framework: six-step
minutes: 15
# Some steps only, or all where this is left out.
steps: [requirements, framing]
turns:
  # A turn says something; \`step\` is the step it belongs to, \`at\` when it is begun. Without times, time is not judged.
  - { step: requirements, at: "0:00", say: "How many payments a second are there at peak, and how fast do we have to answer?" }
  - { at: "0:40", interviewer: "2,000 a second, and 100 milliseconds at p99." }
  - { at: "1:10", say: "So 2,000 a second within 100 milliseconds. Who acts on the score, and what does a wrong decline cost?" }
  - { step: framing, at: "3:00", say: "One row is one payment; it is positive when it is charged back within 90 days, so this is binary classification." }
end: "6:00"
`;
