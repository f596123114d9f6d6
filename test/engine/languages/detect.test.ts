import assert from 'node:assert/strict';
import { countTells, type Detected, detectLanguage } from '../../../src/engine/languages/detect';

describe('detectLanguage', () => {
  const texts = {
    en: [
      'The pump is here and it hums.',
      'Which of the two would you keep?',
      'Pump 3000',
      '',
      'We met Mme Duval at Le Havre, and she told us that the ferry is late again.',
      'Smørrebrød, rugbrød and a cup of coffee: that is what we had on the quay.',
    ],
    da: [
      'Pumpen er her, og den brummer.',
      'Hvilken af de to ville du beholde?',
      'Vi har set en rapport, “The state of the pump”, og den er god.',
      'Vores nye Head of Growth skal have et product team op at køre inden the end of Q2.',
      'Maria skrev: “This is the best thing that we have seen all year, and it was not even planned.” Det blev vi glade for, og nu vil vi gerne vide, hvad I andre synes.',
      'På tirsdag åbner vi døren igen, og så er der kaffe til alle, der bar stole op i går.',
      'Butikken holder lukket på lørdag, for vi skal have nyt gulv.',
      'Medlemmer i Göteborg og Malmö får brevet en dag senere end os andre, men indholdet er det samme.',
    ],
  } as const;
  for (const [language, list] of Object.entries(texts)) {
    for (const text of list) {
      it(`reads ${JSON.stringify(text)} as ${language}`, () => {
        assert.deepEqual(detect(text), { language, isForeign: false });
      });
    }
  }

  const foreign = {
    Norwegian: [
      'Vi åpner dørene igjen på tirsdag, og da er det kaffe til alle som hjalp oss med å bære stoler.',
      'Hva synes du om den nye ruten? Skriv til oss, så svarer vi deg før helgen.',
      'Butikken holder stengt på lørdag fordi vi skal ha nytt gulv. Vi er tilbake mandag, og da får dere se hvordan det ble.',
      'Styret har bestemt at medlemsavgiften ikke skal øke, men vi trenger mer informasjon om hva dere ønsker dere av kurs.',
    ],
    Nynorsk: [
      'Vi opnar døra att på tysdag, og då er det kaffi til alle som hjelpte oss. Eg veit ikkje kor mange det vert.',
      'Kva meiner du om den nye ruta? Skriv til oss, så svarar vi deg før helga. Det er ikkje for seint.',
    ],
    Swedish: [
      'Vi öppnar dörrarna igen på tisdag, och då är det kaffe till alla som hjälpte oss att bära stolar.',
      'Vad tycker du om den nya linjen? Skriv till oss, så svarar vi dig före helgen.',
      'Butiken har stängt på lördag för att vi ska lägga nytt golv, men vi är tillbaka på måndag.',
    ],
    German: [
      'Am Dienstag öffnen wir die Türen wieder, und es gibt Kaffee für alle, die uns geholfen haben.',
      'Was halten Sie von der neuen Linie? Schreiben Sie uns, wir antworten noch vor dem Wochenende.',
    ],
    Dutch: ['Dinsdag gaan de deuren weer open, en er is koffie voor iedereen die ons heeft geholpen met de stoelen.'],
    French: ['Nous rouvrons mardi, et il y a du café pour les voisins qui nous ont aidés avec les chaises.'],
    Spanish: ['El martes abrimos otra vez las puertas, y hay café para los vecinos que nos ayudaron con las sillas.'],
    Ukrainian: ['У вівторок ми знову відчиняємо двері, і для всіх, хто допомагав нам, буде кава.'],
  } as const;
  for (const [language, list] of Object.entries(foreign)) {
    for (const text of list) {
      it(`reads ${JSON.stringify(text)} as neither, for it is ${language}`, () => {
        assert.equal(detect(text).isForeign, true);
      });
    }
  }
});

function detect(text: string): Detected {
  return detectLanguage([(limit) => countTells(text, limit)]);
}
