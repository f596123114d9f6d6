import type { PatternTable } from '../english/patterns';
import { exchangeWords } from './exchange-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const classes = {
  ...exchangeWords,
  /** What advertisements wish on behalf of their reader. */
  GAIN: set(`spare vide vinde opleve høre lære se arbejde bo undgå være blive have vækste tjene sikre forny løfte styrke optimere udvikle
    skille skabe mærke smage invitere forkæle effektivisere komme gå tage læse gøre finde få`),
  STATE:
    set(`klar parat træt nysgerrig vild interesseret frisk tvivl udkig typen stresset syg sulten tørstig ny nybagt studerende bange nervøs
    ambitiøs dygtig kreativ god den en`),
};

/** Devices that get attention whoever reads them. They stand at the beginning of the question. */
export const devices: PatternTable = {
  patterns: [
    // "Vidste du, at havnen fryser til?", "Ved du, hvad …", "Kender du det?", "Gæt, hvad vi har fået"
    '^ vidste YOU|De',
    '^ ved YOU|De SOFTLY* , hvad|hvor|hvordan|at',
    '^ kender YOU SOFTLY* det|følelsen|typen|til',
    '^ kender YOU SOFTLY* en|nogen ,? der|som|med',
    '^ kunne det være YOU $',
    '^ hvad er YOUR undskyldning',
    '^ gæt -på ,? hvad|hvem|hvor|engang',
    '^ kan YOU SOFTLY* gætte|forestille|forestille|huske|mærke , hvad|dig|jer',
    '^ har YOU SOFTLY* nogensinde|lyst|styr|overvejet|husket|altid|drømt|tjekket|hørt|tænkt|opdaget|misset|sikret|meldt|tilmeldt|bestilt|købt -noget',
    '^ har YOU SOFTLY* set vores|den|de',
    '^ har YOU SOFTLY* brug for -at',
    '^ har YOU SOFTLY* svært|nok|hvad|mod',
    // "Drømmer du om …?", "Leder du efter …?", "Trænger du til …?", "Vil du spare på varmen?"
    '^ drømmer|leder|trænger|længes|brænder|spekulerer|overvejer|tør|jagter|keder|fryser|sover|elsker|kæmper|bøvler|døjer YOU',
    '^ mangler|savner|søger YOU SOFTLY* -noget|nogen|du|et|I',
    '^ vil du SOFTLY* gerne? også? SOFTLY* GAIN -hellere',
    '^ vil I SOFTLY* gerne? også GAIN',
    '^ er YOU SOFTLY* i|på|også? STATE|efter -tilfreds',
    '^ er YOU SOFTLY* klar|parat|i|på|ved|træt|vild -tvivl',
    '^ er YOUR _2 klar|parat|godt|sikret|fremtidssikret|rustet|opdateret|gearet|klædt',
    '^ går|sidder|står|render|kender YOU SOFTLY* og|også|med -selv',
    '^ kunne YOU SOFTLY* tænke dig|jer at|en|et',
    '^ kunne YOU SOFTLY* bruge|ønske en|et|lidt|mere|dig',
    '^ betaler|bruger|spilder|mister YOU SOFTLY* for|også|unødigt|unødvendigt|stadig',
    '^ får YOU SOFTLY* nok|det|også|for',
    '^ synes|elsker YOU SOFTLY* også',
    // "Hvem elsker ikke varmt brød?", "Hvorfor vente?", "Hvad venter du på?"
    '^ hvem elsker|vil|kan|drømmer|holder|har|kender|siger SOFTLY* ikke|nej',
    '^ hvem siger , at',
    '^ hvorfor vente|nøjes|betale|ikke|gå|bruge|besværliggøre',
    '^ hvad venter YOU',
    '^ hvad er SOFTLY* bedre|mere|smukkere|hyggeligere|skønnere end',
    '^ hvad får|giver|er _3 hvis vi|jeg sagde|siger',
    '^ hvad nu hvis|,',
    '^ hvad med at|en|et -YOU',
    '^ hvornår har|var|er|fik|tog|gik YOU SOFTLY* sidst|sidste',
    '^ lyder det|dette SOFTLY* bekendt|for|som|spændende|interessant|godt|velkendt|kendt|fristende',
    '^ lyst|klar|træt|nysgerrig|interesseret|behov|brug|frisk|vild|sulten|tørstig|forvirret|fristet|overbevist|parat|hungrende til|på|af|efter|med|for|$',
    '^ mon ikke',
    '^ er det SOFTLY* ikke -sådan|rigtigt',
    '^ hvor heldig|fedt|vildt|fantastisk|dejligt|skønt|sejt|lækkert kan|er|må',
    '^ skal vi? YOUR|dit|din _2 være|løftes|den|det næste',
    '^ hvordan lyder',
    // "Skal vi virkelig …?", "Hvad ville byen være uden …?", "Er det ikke på tide?"
    '^ er YOUR _2 også',
    '^ har YOU råd til',
    '^ er det SOFTLY* på|for|ikke tide|meget|på',
    '^ hvad er _2 , om ikke',
    '^ hvad ville|var|er _4 uden',
    '^ hvem fortjener|gider|orker|tør SOFTLY* -ringe|fortælle',
    '^ skal|kan|bør vi|man SOFTLY* virkelig',
    '^ mon|gad',
    '^ hvor længe|meget skal|kan|vil vi|man endnu|mere|finde',
  ],
  classes,
};

/** Hooks that are no label either when they stand over a section: "## Klar til sommer?" */
export const proclamations: PatternTable = {
  patterns: [
    '^ vidste YOU',
    '^ drømmer YOU',
    '^ klar|træt|lyst|parat til|af|på|$',
    '^ er YOU SOFTLY* klar|parat|træt',
    '^ hvorfor vente|nøjes',
    '^ hvad venter YOU',
    '^ hvem elsker|vil|kan SOFTLY* ikke',
    '^ går|sidder YOU SOFTLY* og|med',
    '^ vil du SOFTLY* også? spare|vinde|opleve',
  ],
  classes,
};

/** Fillers that no reader answers and that aren't worth a remark: "… ikke?", "Husker du?", "Enig?" */
export const fillers: PatternTable = {
  patterns: [
    ', ikke|vel|hva|ikk|ik|va|okay|eller $',
    ', ikke sandt|også|rigtigt $',
    ', er YOU|det|vi ikke $',
    ', synes YOU ikke $',
    '^ kan|må|skal vi SOFTLY* hjælpe|friste|lokke|byde',
    '^ må vi|jeg præsentere|sige|have',
    '^ har YOU|De _1 spørgsmål $',
    '^ spørgsmål $',
    '^ brug for hjælp $',
    '^ hvad så',
    '^ hvorfor ikke $',
  ],
  classes,
};
