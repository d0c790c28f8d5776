/** A prompt to begin with: complete in kind, small in number, and to be written over. */
export const promptScaffold = (id: string): string => `# yaml-language-server: $schema=../schemas/prompt.json
# An interview question. Write over everything; mlsd check says what is still wrong, with its place.
prompt: 1
id: ${id}
title: Late parcels
# feed-ranking, recommendation, search-ranking, fraud, llm-application, churn, vision, geo-ranking, lead-scoring, forecasting, classification
type: classification
# As vague as an interviewer's: no numbers, no hint of the solution.
ask: We deliver parcels, and some of them come late. Build something that tells us which.
# Does somebody act on the output? Do true labels come late? Is what is looked for rare?
decides: true
lateLabels: false
rare: false
# How much a topic weighs here beside 1.
emphasis: { data: 1.5, monitoring: 1.25 }

# What differs at each level.
levels:
  mid: Gets from scans to a label and a model that is better than the timetable.
  senior: Sets the threshold from what a call costs and what a late parcel costs, and knows which scans exist at dispatch.
  staff: Asks whether to predict or to reroute, and plans how calls change the labels they learn from.

# What the interviewer knows and says when asked. \`when\` holds phrases: (a|b) is a choice, word? may be missing,
# … skips up to four words. \`asked\` are ways people ask; questions worded like them get this fact too.
facts:
  - id: load
    topic: requirements
    say: 200,000 parcels a day, and most of them are scanned between six and eight in the evening.
    when: ["how many (parcel|package|delivery)", "(parcel|package|delivery) (a|per|each) day", "what … (volume|scale|load)"]
    asked: [How many parcels do you carry a day?, "What's the daily volume?", "I'd like to know how many packages there are."]
  - id: who-acts
    topic: requirements
    say: A desk of twelve people, who can call 1,500 customers a day.
    when: ["who … (act|call|use|tell|decide|look)", "what happens … (late|score|output|list)"]
    asked: [Who acts on the list?, Who calls the customers?, What happens with a late parcel?]

# What people ask and no fact answers: they are told to assume something, or to decide.
open: [What do the vans cost?, Which model would you take?]

# What a strong answer to this problem covers. A pattern holds where its terms stand in one sentence:
# all of \`all\`, one of \`any\`, one of \`with\`, none of \`none\`. A term is { say: phrases } or a concept's id.
criteria:
  - id: scans-at-dispatch
    topic: features
    title: which scans exist when the parcel leaves
    weight: 3
    evidence:
      - any: [{ say: ["scan … (dispatch|leave|depart|so far|already)", "(know|known|exist|have) … (dispatch|leave|depart)"] }]
    hint: What do you know of a parcel at the moment it leaves the depot?
    examples:
      met: [Only scans up to dispatch are features., We use what is known when the van departs.]
      unmet: [We use all scans of the parcel.]

# Follow-ups. \`after\`: once that was said; \`missing\`: where that criterion is not met.
probes:
  - id: door-scan
    topic: features
    ask: At what moment do you know each scan you use?
    missing: scans-at-dispatch
    good: The scan at the door comes after the fact. Takes it out, and keeps what is known at dispatch.
    answered: [{ any: [{ say: ["(after|too late|not … yet|leak)", "(take|leave|drop) … out"] }] }]
    examples:
      answered: ["Only after the delivery, so it is a leak.", I take it out.]
      dodged: [It is a very good feature., We have lots of scans.]

# A constraint that changes in the middle. \`after\`: the topic that has to be over by then.
curveballs:
  - id: half-the-desk
    after: modeling
    say: The desk just lost half its people. It can call 700 customers a day.
    good: Raises the threshold to 700 calls and sorts by what a call saves; the model stays.
    followed: [{ any: [{ say: ["700", "(raise|higher|move) … threshold", "fewer (call|people)", "half … (call|desk)"] }] }]
    examples:
      followed: ["Then only the top 700 are called.", We raise the threshold until the list fits.]
      ignored: [The model is retrained weekly., Serving is a nightly batch.]

# Mistakes that this problem invites: signals of its own.
traps:
  - id: scans-from-the-future
    title: learns from the scan at the door
    severity: high
    topic: features
    detect:
      detector: says
      evidence:
        - any: [{ say: ["(door|delivery|final|last) scan", "scan … (door|delivery)"] }]
          with: [{ say: ["feature", "input", "predict", "use"] }]
          none: [{ say: ["label", "leak", "too late", "only"] }]
    why: The scan at the door comes when the parcel is there. A model that learns from it is perfect and useless.
    instead: Take what is known at dispatch, and keep the scan at the door for the label.
    examples:
      fires: [The delivery scan is my best feature., I use the time of the last scan as an input., We predict from the scan at the door.]
      silent: [The delivery scan gives the label., "The door scan would leak, so it is no feature.", Which scans are there at the door?]

# What somebody whom you would hire says, by topic.
exemplar:
  requirements: >-
    How many parcels a day, and who acts on the list? So 200,000 parcels and 1,500 calls a day: I rank all of them once, at
    dispatch, and the first 1,500 are called. Is that right?
  framing: >-
    One row is one parcel at dispatch; it is positive when it is delivered after the promised hour. A binary classification
    with a score, and success is fewer complaints per thousand parcels, because that is what a late parcel costs us.
`;
