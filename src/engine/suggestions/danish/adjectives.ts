import { companionStems, hypeStems } from '../../languages/danish/boast-words';

/** Adjectives with which readers would name a thing, each with its forms behind "en", "et" and "de". */
const table = `
ny nyt nye|gammel gammelt gamle|stor stort store|lille lille små|lang langt lange|kort kort korte|høj højt høje|lav lavt lave
grøn grønt grønne|blå blåt blå|rød rødt røde|gul gult gule|hvid hvidt hvide|sort sort sorte|fri frit frie
lokal lokalt lokale|digital digitalt digitale|fælles fælles fælles|gratis gratis gratis|elektrisk elektrisk elektriske
kommunal kommunalt kommunale|national nationalt nationale|regional regionalt regionale|international internationalt internationale
årlig årligt årlige|månedlig månedligt månedlige|ugentlig ugentligt ugentlige|daglig dagligt daglige|midlertidig midlertidigt midlertidige
kommende kommende kommende|planlagt planlagt planlagte|ændret ændret ændrede|udvidet udvidet udvidede|forlænget forlænget forlængede
opdateret opdateret opdaterede|renoveret renoveret renoverede|ombygget ombygget ombyggede|længere længere længere
økologisk økologisk økologiske|vegetarisk vegetarisk vegetariske|vegansk vegansk veganske|dansk dansk danske|nordisk nordisk nordiske
åben åbent åbne|lukket lukket lukkede|trådløs trådløst trådløse|automatisk automatisk automatiske|teknisk teknisk tekniske
offentlig offentligt offentlige|privat privat private|social socialt sociale|frivillig frivilligt frivillige|gammeldags gammeldags gammeldags
indendørs indendørs indendørs|udendørs udendørs udendørs|overdækket overdækket overdækkede|fast fast faste|mobil mobilt mobile
varm varmt varme|kold koldt kolde|let let lette|tung tungt tunge|billig billigt billige|dyr dyrt dyre|hurtig hurtigt hurtige
første første første|næste næste næste|anden andet andre|tredje tredje tredje|ekstra ekstra ekstra|særlig særligt særlige
foreløbig foreløbigt foreløbige|endelig endeligt endelige|samlet samlet samlede|fleksibel fleksibelt fleksible`;

const definiteForms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .flatMap((row) => {
      const forms = row.split(' ');
      return forms.map((form) => [form, forms[2] ?? form] as const);
    }),
);

const praise = new RegExp(`^(?:${hypeStems}|${companionStems})(?:t|e|ke|le|ne)?$`, 'iu');

/** How an adjective reads behind "den", "det" or "de"; `undefined` for a word that isn't known as one. */
export function definiteAdjective(word: string): string | undefined {
  return definiteForms.get(word);
}

/** Whether a word only praises what it stands before. */
export function isPraise(word: string): boolean {
  return praise.test(word);
}
