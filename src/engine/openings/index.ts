import { ask } from './ask';

/** The reader of every kind of opening, by id. */
export const openings = [ask] as const;
