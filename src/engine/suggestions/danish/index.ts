import type { Workshop } from '../workshop';

/** What can be made of a Danish post. */
export const danish: Workshop = { repairs: {}, phrase: () => [] };
