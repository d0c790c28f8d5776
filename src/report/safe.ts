export { safe } from '../content/safe.ts';
