import { ask } from './ask';
import { candour } from './candour';
import { credit } from './credit';
import { invite } from './invite';
import { promise } from './promise';

/** The reader of every kind of opening, by id. */
export const openings = [ask, candour, credit, invite, promise] as const;
