import type { WordClasses } from '../../model/class-names';

/**
 * Words that say what a sentence is about, who is in it and what they do, by what they have in common. House lists, thought in Danish.
 *
 * A word stands for all forms that have its stem, and for compounds that end with it: "tider" is enough for "åbningstiderne". A word may
 * stand in several; the learned model weighs the lists, not single lines of them.
 */
export const wordClasses: WordClasses = {
  event:
    'arrangement begivenhed konference seminar kursus workshop webinar foredrag møde borgermøde generalforsamling temadag fyraftensmøde debataften oplæg messe festival udstilling koncert forestilling premiere fernisering reception morgenmad fællesspisning loppemarked marked picnic parade rundvisning omvisning besøg åbent hus tur vandring byvandring ferieåben kulturnat høstfest sommerfest julefrokost julemarked fest fejring jubilæum stand scene program sal hal telt forsamlingshus døre dørene tilmelding tilmelde billet plads pladser deltage deltager talere taler vært værter livestream streaming stævne turnering kamp løb gudstjeneste højskole camp hackathon teater biograf',
  weekday:
    'mandag tirsdag onsdag torsdag fredag lørdag søndag dag morgen aften formiddag eftermiddag nat weekend uge kl klokken',
  month:
    'januar februar marts april maj juni juli august september oktober november december forår sommer efterår vinter jul påske pinse nytår',
  launch:
    'lancere lancering lanceret nyhed ny nyt nye nyeste introducere præsentere afsløre afsløring sløret debut udgive udgivelse udkomme udkommer frigive sortiment serie kollektion model udgave produkt funktion app menukort smag variant prototype pilot beta forpremiere landet lander klar åbne åbner åbning indvie indvielse fås forhandles lager hylder hylde',
  update:
    'opdatere opdatering version rettelse rettet rette fejlrettelse forbedre forbedring tilføje tilføjet fjerne ændring ændret ændre understøtte migrering udfase udfaset stabil ugentlig månedlig status driftsstatus byggeri etape fremdrift tidsplan referat nyt driften milepæl udrulning rullet ruller overgang',
  software:
    'software kode server data database api app platform system browser skærm knap login log bruger brugere bibliotek udvikler udviklere programmør webdesign hjemmeside netbutik netbank integration modul menu felt fil filer mappe formular indstilling indstillinger opsætning tastatur mobil telefon tablet android ios adgangskode kryptere',
  milestone:
    'år jubilæum fødselsdag fylder fejre pris priser prisen vinder vinde vandt vundet kåret kåring hæder hædre nomineret nominering rekord milepæl tusind tusinde million millioner milliard medlemmer følgere vækst vokse voksede vokset nåede nået rundede rundet certificeret certificering anerkendt anerkendelse grundlagt siden historie topplacering placering medalje diplom stjerne',
  finance:
    'omsætning overskud underskud resultat regnskab kvartal halvår årsrapport årsregnskab aktie aktier aktionær udbytte investor investering investere marked bank lån rente renter realkredit gæld opsparing pension skat moms budget økonomi økonom inflation konjunktur kapital formue fond fonde bevilling bevilget kroner kr mio mia milliard procent indtjening bundlinje børs børsmeddelelse forventninger kontingent',
  partnership:
    'partner partnere partnerskab samarbejde samarbejder samarbejdsaftale aftale aftaler underskrive underskrevet fusion fusionere opkøb opkøbe overtage overtagelse sponsor sponsorat sponsorere alliance leverandør fælles sammen forening forene konsortium joint venture ejerkreds',
  people:
    'ansætte ansat ansættelse tiltræde tiltræder tiltrådt fratræde fratræder velkommen kollega kolleger kollegaer medarbejder medarbejdere direktør adm administrerende chef afdelingschef leder formand næstformand bestyrelse bestyrelsesmedlem jubilar jubilæum stilling job stillingsopslag ansøge ansøgning ansøgningsfrist rekruttere praktikant elev lærling pension går afløser efterfølger uddannet baggrund karriere team mindeord død døde begravet bisættelse fratrådte',
  policy:
    'regel regler vilkår betingelse betingelser pris prisændring takst gebyr afgift leje husleje kontingent betaling opkræve opkrævning lov loven bekendtgørelse lovgivning krav kræve kræver skal må forbud forbudt tilladt tilladelse dispensation åbningstid åbningstider lukket lukke lukker ophøre ophører bortfalde bortfalder træder kraft gældende gælder frist senest fremover retningslinje retningslinjer vedtægt vedtægter ordning ordningen persondata privatlivspolitik cookies samtykke abonnement opsigelse opsige varsel indførelse indføre indføres ændres afskaffe afskaffes politik',
  incident:
    'nedbrud driftsforstyrrelse strømafbrydelse afbrydelse fejl forsinkelse forsinket forsinkede aflyst aflyse aflysning udsat udskudt tilbagekalde tilbagekaldelse lækage læk lækket brand oversvømmelse oversvømmet skybrud storm skade skadet ulykke uheld brist brud brudt nede ramt ramte berørt berørte undskyld undskylder undskyldning beklage beklager ulejlighed genere gene undersøge årsag årsagen udbedre udbedret udbedring reparere repareret forurening forurenet advarsel advare kog koge sårbarhed hacket svindel phishing lukningen spærret',
  howto:
    'sådan råd tip tips trin guide vejledning opskrift opskriften tænd sluk tryk vælg indtast skru bland rør pisk tilsæt ovn minutter timer dl gram spsk tsk husk tjek tjekke undgå undgår prøv brug bruges start begynd læg tag sæt skær klip vask rens mål opbevar skyl kog bag lad vent gentag derefter herefter først dernæst til sidst eksempel metode huskeliste tjekliste trick begynder',
  food: 'mad menu opskrift kaffe te øl vin brød ost mælk smør sukker salt frugt grønt grøntsag kød kylling fisk laks kartoffel kage is chokolade suppe salat morgenmad frokost aftensmad middag snack smag smage lækker køkken kok bager bageri bryg brygge bryggeri spise drikke ret retter råvare råvarer økologisk',
  research:
    'forskning forsker forskere undersøgelse undersøge undersøgt rapport analyse analysere resultat resultater data måling målinger målt studie studiet forsøg spørgeskema besvarelse besvarelser adspurgte stikprøve viser viste tyder sammenhæng tal tallene procent gennemsnit evaluering evaluere videnskab videnskabelig universitet professor ph.d. evidens statistik metode fund artikel hypotese interview usikkerhed respondenter',
  health:
    'sundhed sygdom syg læge hospital sygehus patient behandling medicin vaccine vaccination smerte blod hjerte kræft psykisk symptom diagnose sygeplejerske tandlæge fysioterapi pårørende pleje plejehjem genoptræning søvn alkohol rygning motion',
  story:
    'historie fortælling fortælle fortalte husker huskede dengang engang begyndte startede mødte mødt født voksede opvokset barndom far mor farfar farmor morfar mormor bror søster søn datter familie mand kone liv livet år årene siden dag dagen morgen gik kom blev stod sad sagde siger griner smiler rejste flyttede arbejdede åbnede hænder værksted gård portræt besøgte bag',
  opinion:
    'mening mener holdning synspunkt debat debatindlæg klumme kronik leder tror troede burde bør hvorfor fordi derfor alligevel men dog snarere i stedet problem problemet udfordring spørgsmål spørgsmålet fremtid samfund samfundet politisk politiker politikere ret uret forkert rigtigt bedre værre myte sandhed enig uenig påstand argument måske nødvendig vigtig vigtigere',
  campaign:
    'kampagne indsamling indsamle samle donere donation bidrag bidrage støt støtte velgørenhed frivillig frivillige hjælp hjælpe konkurrence vind vinde præmie gavekort lodtrækning trække del tag like stem stemme afstemning tilbud rabat udsalg spar spare kupon kode gratis pant genbrug klima miljø bæredygtig bæredygtighed børn unge uge dag måned oplysning opmærksomhed fokus sammen bevægelse hashtag underskrift underskriv black friday',
  greeting:
    'hej kære hejsa goddag dav godmorgen glædelig god godt tillykke hurra skål velkommen mojn hilsen',
  'reader-role':
    'kunde kunder læser læsere bruger brugere medlem medlemmer beboer beboere lejer lejere patient patienter passager passagerer abonnent abonnenter gæst gæster besøgende nabo naboer borger borgere forælder forældre studerende elev elever kursist frivillig frivillige bidragyder deltager deltagere pendler pendlere ejer ejere andelshaver giver givere tilhænger fans følger følgere person folk nogen enhver alle køber købere forbruger forbrugere landmand landmænd chauffør cyklist bilist sygeplejersker lærere spiller spillere seere lyttere aktionær ansøger pårørende publikum grundejer haveejer hundeejer sommerhusejer',
  'insider-role':
    'team hold personale bestyrelse ledelse kollega kolleger afdeling kontor direktør chef leder ingeniør udvikler udvalg udvalget medarbejder medarbejdere virksomhed selskab organisation koncern koncernen forening foreningen kommune kommunen bank banken vagt værksted driften forvaltning forvaltningen sekretariat sekretariatet vicevært',
  'outsider-word':
    'nabo mor far bedstemor bedstefar kvinde mand dreng pige barn børn datter søn kunde læser bruger gæst frivillig chauffør elektriker vvs tømrer bager lærer sygeplejerske pædagog pensionist studerende beboer abonnent lytter medlem',
  'body-we': 'vi os vores vor vort vore selv',
  'body-you': 'du dig din dit dine I jer jeres De Dem Deres',
  'body-i': 'jeg mig min mit mine',
  'body-they': 'de dem deres han ham hans hun hende hendes hvem hvis man',
  speech:
    'sige siger sagde sagt fortælle fortæller fortalte fortalt spørge spurgte spurgt skrive skriver skrev skrevet svare svarede svaret ringe ringede kalde kaldte melde meldte nævne nævnte forklare forklarede mene mente foreslå foreslog foreslået pege pegede påpege påpegede klage klagede klaget indvende indvendte beskrive beskrev kommentere minde mindede advare advarede råbe råbte efterlyse efterlyste bad bede bedt anbefale anbefalede insistere indrømme undre undrede ønske ønskede kritisere kritiserede rose roste gøre opmærksom gjorde henvendt henvendte',
  deed: 'finde fandt fundet opdage opdagede opdaget bemærke lagde mærke viste vise hente hentede bringe bragte fange rette rettede reparere prøve prøvede teste testede sende sendte sendt låne lånte give gav givet bære bar bygge byggede bygget tegne tegnede tælle talte talt måle målte målt oversætte oversatte gjorde rent rengøre lave lavede lavet bage bagte køre kørte blive blev hjælpe hjalp hjulpet lære lærte flytte flyttede arrangere samle samlede fotografere plante plantede male malede læse læste gennemgå gennemgik holde holdt møde mødte stå stod komme kom dele delte skrive skrev sy syede strikke vende vendte regne regnede redde reddede passe passede sortere sorterede foreslog trak tog',
  'credit-word':
    'tak takke takker takkede skylder skyldes ære æren fortjeneste idé ideen forslag forslaget input ros rose roste kredit påskønner værdsætter taknemmelig skulderklap takket inspireret efter jeres din opmærksom pegede',
  admit:
    'fejl fejlen fejlede forkert undskyld undskylder beklager desværre glemt glemte overså overset mislykkedes misforstod misforstået undervurderede undervurderet overvurderede sent langsomt dårligt ringe uklart forvirrende røg gik galt tabt mistet kostede lovede lovet burde skulle ærligt indrømme indrømmer flovt pinligt skyld ansvar vores utilstrækkeligt rodet manglede mangler klokket dummede desværre ærgerligt ærgrer gættede fejlskøn nåede nåede ikke nok',
  unsure:
    'måske muligvis vistnok uvis usikker usikre usikkert ukendt tvivl tvivler endnu ikke ved ingen intet aldrig hverken uden om hvorvidt gæt gætter åbent åbne afklaret uafklaret afgjort afventer kan kender spørgsmål uenige afhænger kommer an næppe sandsynligvis formentlig forventer håber overvejer overvejelse diskuterer undersøger',
  'want-answer':
    'høre hører svar svare besvar skriv skrive send sende ring ringe mail mailen kommentar kommentarer kommentarfeltet feedback input forslag idé idéer ideer ris ros mening holdning fortæl fortælle del dele vis spørg spørge spørgsmål sig giv praj meld melde byd bud kom møde mød drøfte drøft diskutere diskussion snak snakke kaffe kig forbi bidrag bidrage stem stemme hjælp indspark erfaringer erfaring oplevelser hvad hvor hvordan hvilken hvilke hvornår hvem kontakt kontakte velkommen inviterer indbyder',
  'will-do':
    'vil svarer svar læser læse offentliggør offentliggøre offentliggøres lægger op samler samle opsummerer opsummere beslutter beslutte afgør tæller melder tilbage vender vende følger giver besked senest inden efter fredag mandag hver alle ændrer retter tager med bordet referat referatet høringssvar skriver dagsorden resultatet',
  decide:
    'beslutte besluttet besluttes beslutning vedtage vedtaget vedtages bestemt bestemme afgjort afgøre fastsat fastsætte fastsættes indføre indført indføres afskaffe afskaffet afskaffes ophøre ophæve ophævet træffe truffet hæve hæves forhøje forhøjes sænke nedlægge nedlægges nedlagt pålægge pålægges henvises henstilles påbudt obligatorisk gældende virkning straks uden undtagelse dispenseres dispensation bemærk bedes anmodes påregnes forventes tages forbehold accepteres efterkomme skal hermed pr kraft endelig orienteres gøres opmærksom bortfalder',
  'command-sell':
    'køb købe bestil bestille book booke tilmeld tilmelde shop hent download snup grib sikr sikre reserver spar vind opgrader skynd prøv oplev oplevelse opdag udforsk klik læs se kig kom besøg følg få bliv start tag forkæl glip gå svip ventelisten handl forudbestil',
  pressure:
    'nu kun få sidste chance snart inden udløber slutter begrænset eksklusiv eksklusivt tilbud udsolgt tilbage vent hurtig hurtigt straks skynd først mølle gratis frist deadline øjeblik misse',
  channel:
    'hjemmeside hjemmesiden side siden link linket nyhedsbrev app appen brochure presse presseafdeling kontor hotline portal faq postkasse indbakke formular kontaktformular selvbetjening borger.dk eboks e-boks mail email mailadresse noreply facebook instagram linkedin kanal blog info besvares telefonsvarer chatbot automatisk henvendelse henvendelser',
  pride:
    'stolt stolte stolthed glad glade glæde glæder fornøjelse begejstret begejstrede begejstring beæret ydmyg ydmyge taknemmelig privilegium ære fejrer fejre løfter sløret annoncerer annoncere offentliggøre præsenterer byder spændt spændte lykkelig jubler jubel endelig kan afsløre hermed vild vilde rørt',
  hype: 'bedst bedste førende markedsledende brancheførende markedsførende verdensklasse topklasse unik unikt unikke enestående innovativ innovativt innovative innovation banebrydende revolutionerende fantastisk fantastiske skøn skønne lækker lækre perfekt perfekte ultimativ ultimative eksklusiv eksklusive exceptionel fremragende fabelagtig imponerende utrolig utroligt uovertruffen uovertrufne uforglemmelig uforlignelig legendarisk ikonisk prisvindende anerkendt velrenommeret højeste størst største hurtigst hurtigste mest smukkeste flotteste sejeste vildeste suveræn suveræne kvalitet topkvalitet ekspert eksperter ekspertise passion passioneret kærlighed magisk smuk smukke stemningsfuld hyggelig autentisk luksus luksuriøs ambitiøs ambitiøse visionær stærk stærke stærkeste dygtig dygtigste professionel gennemført sublim kompromisløs niveau liga standard nogensinde verdens landets danmarks nordens drøm drømme inspirerende oplevelse oplevelser helt særligt særlig ægte rigtig virkelig',
  jargon:
    'løsning løsninger helhedsorienteret helhedsløsning synergi synergier værdi værdier værdiskabende værdiskabelse strategi strategisk strategiske transformation transformere transformationsrejse digitalisering digital digitale agil agile skalerbar optimere optimering effektivisere effektiv effektivitet potentiale potentialer muligheder mulighed udvikling udvikle løfte løft rejse rammer rammerne indsats indsatser indsatsområde kompetencer kompetence kompetenceløft ressourcer bæredygtig bæredygtige bæredygtighed grøn omstilling vækst fremtidssikre fremtidssikret fremtidens robust tværfaglig tværgående forankre forankring forankret implementere implementering understøtte facilitere facilitering processer proces økosystem interessent interessenter aktør aktører samskabe samskabelse partnerskaber dialog dagsorden kerneopgave kerneopgaven kerneværdier kultur engagement mindset mening formål purpose impact aftryk leverancer levere leverer eksekvere synlighed brand fokus innovation skabe skaber trivsel sammenhængende sammenhæng mennesker forskel faglighed kontinuerligt dynamisk proaktiv nytænkende udviklingsorienteret fællesskab sætter i spil data-drevet platform positionere nytænkning',
  presume:
    'selvfølgelig naturligvis klart sikkert helt givet vel jo alle kender ved elsker elske brug behov fortjener fortjene ønsker drømmer savner vil nyder glæder tvivl utvivlsomt enhver ingen hvem garanteret uden forestil forstår enig',
  closing:
    'hilsen hilsner venlig venlige kærlig mvh vh følg ses snart hold læs mere kontakt tak god weekend glæder forhåbentlig gensyn',
  'negative-event':
    'sent forkert defekt våd kold mistet tom lukket mangler lækkede revnet ventede vente kø køer ventetid klage klager vrede vred sur støj larm fyldt fast ulæst ubesvaret overset mørk beskidt væk ødelagt gik galt røg faldt tabte knækket rust skimmel glat lugt lugter dårlig dårligt irriterende besværligt',
  place:
    'rum skranke disk butik lager kontor gade vej plads torv torvet havn kaj køkken hal bord dør gulv trappe kælder gård have værksted bibliotek skole kirke hegn gang opgang vaskeri fælleshus klubhus sti parkeringsplads station stald',
  figure:
    'procent pct pr halvdelen tredjedel fjerdedel kvart dobbelt hundrede tusind dusin gennemsnit samlet antal tal kroner kr meter km kilo kg liter timer minutter dage uger grader',
};
