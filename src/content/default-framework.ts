/** The framework that a command line without `--framework` means. In a file of its own: schemas take long to load. */
export const DEFAULT_FRAMEWORK = 'six-step';
