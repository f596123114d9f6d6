/** What kind of word it is. */
export type EmptyKind = 'verb' | 'noun' | 'adjective';

/**
 * Words of no content by how they begin, since Danish inflects at the end: "værdiskab" is also "værdiskabende" and "værdiskabelse".
 * `full` says next to nothing anywhere and weighs 2, `faint` may say something and weighs 1. House list.
 */
export const emptyStems: Readonly<Record<EmptyKind, Readonly<Record<'faint' | 'full', string>>>> = {
  verb: {
    faint:
      'skabe skaber understøtte styrke sikre løfte fremme udvikle udnytte realisere bidrage adressere integrere understrege muliggøre effektivisere kvalificere aktivere levere videreudvikle højne',
    full: 'optimere implementere facilitere accelerere forankre rammesætte eksekvere fremtidssikre forløse implementér professionalisere transformere konsolidere harmonisere',
  },
  noun: {
    faint:
      'værdi værdier løsning indsats strategi udvikling vækst rammer ramme position fundament sammenhæng digitalisering omstilling bæredygtighed kompetence proces platform ambition vision mission kerne samarbejde partnerskab brugeroplevelse kvalitet forandring fællesskab rejse retning fokus dagsorden effekt satsning fremtid muligheder organisation kapacitet effektivisering kompetenceudvikling trivsel dna',
    full: 'værdiskab merværdi værdikæde synergi potentiale helhed innovation transformation økosystem kerneopgave interessent kundeoplevelse borgeroplevelse kundefokus indsatsområde konkurrenceevne harmonisering optimering implementering forankring robusthed sammenhængskraft',
  },
  adjective: {
    faint:
      'strategisk bæredygtig tværfaglig robust datadrev digital effektiv langsigtet langsigtede solid stærk fælles sammenhængende løbende målrettet målrettede skræddersy integreret integrerede grøn ambitiøs fokuser professionel optimal videre',
    full: 'helhedsorienter innovativ agil proaktiv holistisk tværgående fremtidssikret fremtidssikrede værdiskabende kundecentr værdidrev dynamisk skalerbar',
  },
};
