import { partitionPoint } from '../partition-point';
import type { Repair, SentenceRepair } from './workshop';

/** Repairs the sentence in which a finding begins. */
export function ofSentence(repair: SentenceRepair): Repair {
  return (place, desk) => {
    const { sentences } = desk.post;
    const sentence = sentences[partitionPoint(sentences, ({ end }) => end <= place.start)];
    return sentence ? repair(sentence, desk) : [];
  };
}
