// A door of its own, so that a bundler takes this one prompt and leaves the others, with their editors and encodings.
export { select } from '@inquirer/prompts';
