/** A row of the design's table: what a room may import, and the sentence for whoever breaks it. */
export interface Room {
  readonly may: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** Packages besides; `node:` stands for all of Node's own modules. */
  readonly packages: readonly string[];
  /** Packages of which only types may be imported. */
  readonly packageTypes?: readonly string[];
  /** No clock, chance, streams, disk: they come in as arguments. */
  readonly pure: boolean;
  readonly because: string;
}

/** `shell` is what lies in src itself: main.ts and context.ts. */
export const ROOMS: Readonly<Record<string, Room>> = {
  language: {
    may: [],
    packages: ['stemmer', '#kept-phrases'],
    pure: true,
    because: 'language turns text into clauses and tokens; it knows no other room',
  },
  detectors: {
    may: ['language'],
    packages: ['zod'],
    pure: true,
    because: 'detectors say what they saw in a reading, with language alone; what it is worth is not theirs to know',
  },
  content: {
    may: ['detectors', 'language'],
    packages: ['zod'],
    pure: true,
    because:
      'content is schemas and types of what people author; of detectors it takes the schemas of their options, and language compiles its phrases',
  },
  plan: {
    may: ['content'],
    packages: ['zod'],
    pure: true,
    because:
      "plan divides a framework's time and knows only content; zod, because a plan stands in a log's first event",
  },
  interviewer: {
    may: ['language', 'content'],
    packages: [],
    pure: true,
    because: 'interviewer answers from the facts of a prompt, with language and content, seeded and pure',
  },
  session: {
    may: ['content', 'plan', 'interviewer'],
    packages: ['zod'],
    pure: true,
    because: 'session is events, their fold and the run loop; people, disks and clocks reach it through its ports',
  },
  analysis: {
    may: ['language', 'detectors', 'content', 'plan', 'session'],
    packages: [],
    pure: true,
    because: 'analysis is a function of content and log',
  },
  progress: {
    may: ['content'],
    types: ['analysis'],
    packages: [],
    pure: true,
    because: 'progress compares scorecards: it needs content and the types of analysis',
  },
  report: {
    may: ['content', 'analysis', 'progress'],
    packages: ['fast-string-width', 'fast-wrap-ansi'],
    packageTypes: ['chalk'],
    pure: true,
    because: 'report turns findings into strings and never prints; its chalk is passed in',
  },
  files: {
    may: ['content', 'session'],
    packages: ['node:', 'yaml', 'zod'],
    pure: false,
    because: 'files reads and writes what content and session describe',
  },
  terminal: {
    may: ['session', 'plan', 'content'],
    packages: ['node:', '@inquirer/prompts', 'ora', 'chalk', 'fast-string-width', 'fast-wrap-ansi'],
    pure: false,
    because: 'terminal is the person at the keyboard: it knows the ports of session, the plan and content',
  },
  commands: {
    may: [
      'language',
      'detectors',
      'content',
      'plan',
      'interviewer',
      'session',
      'analysis',
      'progress',
      'report',
      'files',
      'terminal',
    ],
    types: ['shell'],
    packages: ['node:', 'commander', 'chalk', 'ora', 'zod'],
    pure: false,
    because: 'commands wires the rooms together; of the shell it takes the type of the context',
  },
  build: {
    may: ['language', 'interviewer', 'analysis', 'files'],
    packages: ['node:'],
    pure: false,
    because: 'build compiles phrases before the program is bundled; no other room knows it',
  },
  shell: {
    may: ['commands', 'content'],
    packages: ['node:', 'commander'],
    pure: false,
    because: 'main and context stand above the commands: they catch errors and hold the real streams',
  },
};
